"""The words by which Chinese enumerates."""

from __future__ import annotations

from factbox.analysis.languages.chinese.list_markers import ChineseListMarkers
from factbox.analysis.languages.series.series import series
from factbox.analysis.languages.series.table import SeriesTable

# What is counted, behind a measure word or as one: "第三个原因", "第三步".
_NOUNS = """
原因 理由 方面 措施 建议 事 事情 问题 任务 步骤 办法 方法 条件 特点 变化 好处 目标 因素 层面
要求 教训 阶段 意见 原则 途径 方式 环节 难点 挑战 优点 缺点 优势 劣势 表现 重点 关键 错误 误区
趋势 选择 方案 观点 看法 规定 注意事项 事项 经验 启示 作用 影响 困难 障碍 支柱 方向 举措 内容
情况 情形 现象 做法 类型 工作 能力 思路 对策 态度 收获 感受 体会 亮点 短板 瓶颈 渠道 责任 准备
差异 区别 功能 品质 习惯 提议 请求 希望 论点 论据 证据 结论 道理 结果 后果 危害 风险 缺陷 性质
特征 标准 规则 诀窍 窍门 难处 坏处 用处 长处 短处 益处 弊端 心愿 愿望 计划 设想 本领 爱好 理念
特色 秘密 秘诀 隐患 顾虑 疑问 机会 转变 突破 创新
"""
_MEASURES = "个 种 点 步 处 项 条 件 方面 类 大 则 招 层 关 句"
_VERBS = ("是", "就是", "在于", "要")
_NUMERALS = "一二三四五六七八九十"


def _numbered(number: int, numeral: str) -> str:
    measured = [f"第{numeral}{m}" for m in ("点", "步", "方面", "招")]
    measured += [f"第{numeral}{m}{verb}" for m in _MEASURES.split() for verb in _VERBS]
    called = [f"第{numeral}{m}{noun}" for m in "个种项条件大" for noun in _NOUNS.split()]
    bare = [
        f"其{numeral}",
        f"{numeral}是",
        f"{numeral}要",
        f"{numeral}来",
        f"第{numeral}是",
        f"第{numeral}要",
    ]
    sequence = {2: ["其次"], 3: ["再次"], 4: []}.get(number, [])
    return " | ".join([*measured, *called, *bare, *sequence])


_TABLE = SeriesTable(
    set_off={number: _numbered(number, numeral) for number, numeral in enumerate(_NUMERALS, 1)},
    paused={
        number: " | ".join(f"第{numeral}{measure}" for measure in ("", *_MEASURES.split()))
        for number, numeral in enumerate(_NUMERALS, 1)
    },
    openers="首先 | 先",
    pairs=(("一方面", "另一方面 | 一方面"), ("一则", "二则"), ("一个是", "一个是 | 另一个是")),
    next="然后 | 再 | 接着 | 接下来 | 随后 | 紧接着 | 之后",
    more="此外 | 另外 | 再者 | 除此之外 | 还有",
    last="还有一个是 | 最后 | 最后一点 | 最后一条 | 最后一项 | 最后一个方面 | 末了",
    copulas="是 为 在于 就是 则是",
    that="",
    nouns=_NOUNS,
    measures=_MEASURES,
    numbers={
        2: "两 二 俩 2",
        3: "三 3",
        4: "四 4",
        5: "五 5",
        6: "六 6",
        7: "七 7",
        8: "八 8",
        9: "九 9",
        10: "十 10",
    },
    vague="几 | 若干 | 一些 | 多 | 这几 | 一系列",
    pointing="""
    以下 | 下面 | 下列 | 如下 | 主要有 | 有 | 注意 | 分为 | 分 | 这样 | 提出 | 提出了 | 包括
    """,
    units="""
    月 小时 星期 人 年 钟头 钟 半 孩子 学生 和尚 朋友 世纪 多月 多小时 工作日 字 礼拜 头 季度
    学期
    """,
    of_which="第 下午 上午 早上 晚上 凌晨 中午 星期 周 月 年 十 百 每 这 那 前 后 其中 任何",
    closings="""
    总之 | 综上 | 综上所述 | 总的来说 | 总而言之 | 由此可见 | 因此 | 所以 | 以上 | 一句话 | 可见
    | 归根结底 | 概括起来 | 这些都 | 说到底
    """,
    these="这 | 上述 | 以上",
    modals="""
    应当 | 应该 | 应 | 必须 | 须 | 不得 | 有必要 | 需要 | 务必 | 建议 | 提议 | 主张 | 不能 | 要
    | 希望 | 不要
    """,
    not_modal="反 效 供 重 主 不 需 只 相 适 需 摘",
    pronouns="我们 | 我 | 大家 | 也 | 还 | 都 | 就 | 更 | 你 | 您",
    past=r"(?<![为除])了(?![解不得])|(?<![说提意出做看谈])的是",
    traps="""
    第一次 | 第一时间 | 第一名 | 第一代 | 第一批 | 第一位 | 第二天 | 第三者 | 第二次世界大战
    | 第一次世界大战 | 其次的 | 最后一刻 | 最后的 | 唯一是 | 万一是 | 统一是 | 之一是 | 第一任
    | 第二名 | 第三名 | 第一线 | 第一眼 | 最后一个离开 | 最后一次 | 最后一天 | 第三人 | 一方面的
    | 首先是一位 | 首先发言 | 首先出场 | 首先登场 | 首先上场 | 首先亮相 | 首先到达 | 首先映入
    | 最后只 | 第一个月 | 第二个月 | 第一个人 | 第一件事 | 同时间 | 同时期
    | 先生 | 先进 | 先后 | 先前 | 先例 | 先锋 | 先天 | 先辈 | 先驱 | 先烈 | 先知 | 优先 | 事先
    | 再见 | 再三 | 再也 | 再说 | 再加上 | 再怎么 | 一再 | 不再 | 祖先 | 原先 | 领先 | 率先
    | 预先 | 争先 | 其次才 | 统一要 | 有一是 | 这一是 | 进一步
    """,
    conjunctions="而 但 和 且 而且 但是 那么 则 并且",
    leads="我认为 | 我觉得 | 原因是 | 就是 | 还有 | 至于 | 那就是",
    spaced=False,
    reference=r"(?:第|图|表|见|\d)",
    note_headings="参考文献 | 注释 | 目录 | 参考资料",
    closing_headings="结语 | 总结 | 小结 | 结论 | 附录",
)

SERIES = series(_TABLE, ChineseListMarkers)
