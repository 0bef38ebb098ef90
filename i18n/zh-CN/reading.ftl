# Read papers: what is seen on a page against what was typed.

report-place-page = { $field }，文件“{ $file }”第 { $page } 页
finding-page = { $file } 第 { $page } 页

## What a paper says

reading-blank = “{ $paper }”的文件“{ $file }”是空白的
    .why = 每一页上都看不到任何内容，审核人员无从核对
    .fix = 重新扫描，确认有字的一面朝向扫描仪，再换上新文件
reading-blank-page = 文件“{ $file }”的第 { $page } 页是空白的
    .why = 空白页可能是漏扫，也可能是背面
    .fix = 确认没有漏掉内容；多余的空白页可以删去
reading-nearly-blank = 文件“{ $file }”的第 { $page } 页几乎是空白的
    .why = 页面上只有零星的内容，可能是漏扫、背面，或扫得太淡
    .fix = 确认内容完整；看不清的重新扫描，多余的页可以删去
reading-upside-down = 文件“{ $file }”的第 { $page } 页是倒着的
    .why = 倒放的页面不便于核对
    .fix = 旋转 180 度后重新保存
reading-sideways = 文件“{ $file }”的第 { $page } 页是横躺着的
    .why = 横放的页面不便于核对
    .fix = 旋转 90 度，让文字朝上后重新保存
reading-too-small = 文件“{ $file }”的第 { $page } 页字太小，看不清
    .why = 看不清的材料会被退回
    .fix = 以 200 dpi 以上的分辨率重新扫描
reading-cut-off = 文件“{ $file }”的第 { $page } 页像是被裁掉了一部分
    .why = 内容碰到了页面边缘，可能没有扫全
    .fix = 完整地重新扫描，四边留出空白
reading-blurred = 文件“{ $file }”的第 { $page } 页模糊
    .why = 看不清的材料会被退回
    .fix = 放平纸张重新扫描或拍摄
reading-other-kind = “{ $paper }”里的文件“{ $file }”看上去是“{ $seems }”
    .why = 页面上的标题和栏目与这一项要求的材料不同
    .fix = 核对文件；放错了就移到相应的位置，没有放错就确认
reading-other-holder = “{ $paper }”上写的是“{ $read }”，填写的持有人是“{ $wanted }”
    .why = 填写的内容应当与材料一致，提交时以填写的为准
    .fix = 对照材料核对，改正填写的内容或换上正确的文件；识别有误的，在这一条上确认即可
reading-other-company = “{ $paper }”上写的是“{ $read }”，开发者是“{ $wanted }”
    .why = 这份材料应当属于开发者；属于别人时需要另附授权材料
    .fix = 换上开发者自己的材料，或填写真实的持有人并补齐授权材料；曾经更名的，附上变更证明
reading-former-name = “{ $paper }”上的名称“{ $read }”与“{ $wanted }”不同，信用代码相同
    .why = 代码相同说明是同一主体，名称可能在材料签发之后变更过
    .fix = 换上更名后的材料，或附上登记机关的名称变更证明
reading-other-code = “{ $paper }”上的信用代码是 { $read }，填写的是 { $typed }
    .why = 同一家公司只有一个统一社会信用代码，两个代码的校验位都应当成立
    .fix = 对照营业执照核对开发者的信用代码
reading-other-service = { $paper }页面上印的业务种类是{ $read }
    .why = 增值电信业务经营许可证按业务种类区分：信息服务业务是ICP许可证，在线数据处理与交易处理业务是EDI许可证，其他种类不能代替
    .fix = 换成印有所需业务种类的许可证，或把这一份归入它对应的位置

reading-other-app = { $paper }写的是“{ $title }”，应用名称是“{ $name }”
    .why = 这类文件是为某一个应用出具的，写着别的应用名称会被当作没有提交
    .fix = 按现在的应用名称重新出具，或核对是否放错了文件

reading-differs = “{ $paper }”的{ $field }：材料上是“{ $read }”，填写的是“{ $typed }”
    .why = 填写的内容应当与材料一致，提交时以填写的为准
    .fix = 对照材料核对；识别有误的，在这一条上确认即可
reading-expired = “{ $paper }”上的有效期到 { $date } 为止，已经过了
    .why = 过期的材料不会被接受
    .fix = 核对材料上的日期；确已过期的，换上有效的材料
reading-file-twice = “{ $paper }”和“{ $other }”里是同一个文件
    .why = 两项材料要求的内容不同，其中一项可能放错了
    .fix = 换上各自的文件；一份文件同时包含两项内容时可以忽略

## Not read

reading-waits = 文件“{ $file }”还在识别
    .why = 识别完成之前不作判断
    .fix = 稍等片刻
reading-off = 文件“{ $file }”没有识别，因为识别功能已关闭
    .why = 没有看过的内容不会显示为通过
    .fix = 打开识别功能，或者自己看过之后确认
reading-failed = 文件“{ $file }”的页面无法识别
    .why = 文件能打开，页面却画不出来，所以没有看到内容
    .fix = 重新导出或扫描后换上新文件，或者自己看过之后确认
reading-stopped = 文件“{ $file }”的识别被停止
    .why = 没有看过的内容不会显示为通过
    .fix = 重新开始识别，或者自己看过之后确认

## Seals and handwriting

paper-seal = 材料的彩色与公章
paper-not-coloured = “{ $paper }”的文件“{ $file }”像是黑白复印件
    .why = 这一项要求彩色扫描件，页面上没有发现任何颜色
    .fix = 用彩色模式重新扫描盖有公章的原件
paper-no-seal-of-person = “{ $paper }”的文件“{ $file }”上没有发现红色公章
    .why = 这一项要求加盖公章，个人没有公章
    .fix = 先问平台客服，个人可否签名并按手印代替；已经问清或确有印章的，看过后确认
paper-no-seal-or-print = “{ $paper }”的文件“{ $file }”上没有发现公章或红手印
    .why = 责任单位要在结尾盖公章，个人要按手印；印泥太淡时也可能看不出来
    .fix = 盖章或按手印后重新扫描；确实有的，看过后确认
paper-no-seal = “{ $paper }”的文件“{ $file }”上没有发现红色公章
    .why = 这一项要求加盖公章；印泥太淡或被文字盖住时也可能看不出来
    .fix = 盖章后重新扫描；确有公章的，看过之后确认
handwritten-phrase = 执照上的手写文字
phrase-missing = “{ $paper }”上没有认出手写文字“{ $wanted }”
    .why = 规范要求在扫描件上手写这句话并写上日期；字迹潦草时可能认不出来
    .fix = 补写后重新扫描；已经写了的，看过之后确认
phrase-read = 读到了“{ $words }”，程序分不清是手写还是打印
    .why = 规范要求手写，打印的会被驳回
    .fix = 查看页面上标出的位置：是手写的就确认；是打印的，手写后重新扫描
phrase-other = 读到的文字是“{ $read }”，应当手写“{ $wanted }”
    .why = 自己的执照和授权方的执照要写的文字不同
    .fix = 按要求重写一份再扫描
phrase-undated = 没有认出“{ $words }”旁边的日期
    .why = 规范要求写上日期
    .fix = 补上日期后重新扫描；已经写了的，看过之后确认
phrase-later = 这句话旁边的日期 { $date } 还没有到
    .why = 日期可能写错，也可能认错了
    .fix = 对照页面核对日期
phrase-old = 这句话旁边的日期 { $date } 已经超过半年
    .why = 过久的日期可能被要求重写
    .fix = 写上近期的日期重新扫描
