## 报告：附件、其他形式、比较

report-materials = 本报告所依据的文件
report-file-origin = 原文件 { $file }
report-digest = 规则集的 SHA-256

change-new = 新出现
change-still = 仍未解决
change-fixed = 已解决
compare-runs = { $old } { $before } → { $new } { $after }
compare-rulesets-differ = 两次检查用的规则集不同，差别可能来自规则本身
compare-not-json = 这不是 JSON 格式的报告（{ $reason }）：{ $path }
compare-no-report = 这份 JSON 不是 guoshen check 写出的报告：{ $path }

## 审核轮次

command-rejected = 记录审核结果
    .also = 驳回 审核意见 拒绝
command-rounds = 审核轮次
    .also = 驳回 比较 对比 差异 历史
round-rejected = 已驳回
round-waiting = 审核中
round-approved = 已通过
round-withdrawn = 已撤回
rejected-lead = 粘贴审核人员写的理由，这里会找出它说的是哪些条款。文字只留在本机的项目里。
rejected-text = 驳回理由
rejected-on = 收到日期
rejected-on-unsaid = 不填就记为 { $day }
rejected-about = 看起来说的是这些条款，勾选同意的
rejected-nothing = 没有认出对应的条款，仍然可以保存这一轮
rejected-keep = 审核结果
rounds-card = 提交之后
rounds-lead = 收到审核结果后记在这里，之后可以看到每一轮之间改了什么
rounds-count = 查看 { $count } 轮
rounds-none = 还没有记录过审核结果
comparing-title = 和以前比较
comparing-from = 从
comparing-to = 到
comparing-now = 现在
comparing-round = 第 { $number } 轮 · { $on }
comparing-earlier = { $file } · { $on }
comparing-nothing = 两次检查都没有查出问题
comparing-nothing-found = 两次检查都没有查出问题，审核理由提到的条款见下面各轮
comparing-lead = 选一份以前导出的报告（report.json）或提交包，看哪些是新出现的、哪些还在、哪些已解决
comparing-file = 选择以前的报告或提交包…
rounds-title = 第 { $number } 轮，{ $on }，{ $outcome }，版本 { $version }
rounds-remove = 删除这一轮
rounds-named = 理由涉及
rounds-missed = 理由还涉及，当时自查没有算作问题
rounds-since = 从那时到现在
rounds-until-next = 到下一轮为止
rounds-still-named = 理由里还没解决的
rounds-still = 理由之外，自查当时就有、现在仍在的还有 { $count } 条
rounds-touched = 改过的内容：{ $fields }
rounds-untouched = 填写的内容没有改动
rounds-note = { $on } 被驳回，涉及条款“{ $clause }”

named-words = 审核人员（{ $on }）：“{ $words }”
named-told = 审核人员在 { $on } 的驳回里提到这一条
named-ask = 自查现在没有未处理的问题，做了什么请选一个，选之前这一条算待确认
named-ask-unchanged = 自查没有未处理的问题，被驳回后也还没有改动过内容；改了之后可以答“已经修改”，或者选一个
named-answered = 对这次驳回：{ $answer }
named-take-back = 改回未答
round-answer-changed = 已经修改
round-answer-appealed = 已经申诉
round-answer-not-applicable = 与本应用无关
finish-done = 已填好：{ $field }
rejected-comparing = 正在与条款对照…
rejected-save = 保存这一轮
rounds-not-settled = 正在检查，检查完才能比较
