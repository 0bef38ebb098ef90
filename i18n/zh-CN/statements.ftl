## Statements signed together

statement-group-open = 有 { $count } 条只需声明，逐条勾选后一起签名
statement-group-close = 改为逐条签名
statement-group-lead = 请读完每一句，属实的逐条勾选；没有把握的留下不勾
statement-group-sign = 签名确认勾选的 { $count } 条
statement-group-no-name = 先在上面填写声明人
statements-lapsed = 已失效，需要重新回答 { $count }
statement-add-file = 附上文件…
statement-drop-file = 去掉文件
statement-no-name = 请先填写声明人
statement-no-reason = 请先写明理由
