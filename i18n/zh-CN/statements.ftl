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
statement-until = 有效至 { $until }
statement-until-label = 有效期至
statement-until-help = 理由只在一段时间内成立时填写，过了这一天声明自动失效
statement-until-days = { $days } 天后
statement-bad-until = 有效期要写成 2027-01-31 这样，且不早于今天
statement-one-on = 逐条回答
statement-one-off = 显示全部
statement-one-left = 第 { $place } 条，共 { $count } 条
statement-one-back = 上一条
statement-one-later = 稍后再答
statement-note-length = 已写 { $have } 个汉字，至少 { $least } 个
statement-short-reason = 还没有写全上面要求的内容
statements-count = 已答 { $answered }/{ $all }
statements-chapter-done = { $chapter }：{ $all } 条都已回答
statement-more = 更多
statement-with-note = 带备注回答…
