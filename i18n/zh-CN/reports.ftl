## 报告：附件、其他形式、比较

report-materials = 本报告所依据的文件
report-digest = 规则集的 SHA-256

change-new = 新出现
change-still = 仍未解决
change-fixed = 已解决
compare-runs = { $old } { $before } → { $new } { $after }
compare-rulesets-differ = 两次检查用的规则集不同，差别可能来自规则本身
compare-not-json = 这不是 JSON 格式的报告（{ $reason }）：{ $path }
compare-no-report = 这份 JSON 不是 guoshen check 写出的报告：{ $path }
