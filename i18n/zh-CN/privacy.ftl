## Files of a policy or an agreement

document-encrypted = “{ $file }”需要密码才能打开
    .why = 打不开就看不到内容，不能算通过
    .fix = 去掉密码后重新添加，或直接粘贴全文

document-damaged = “{ $file }”打不开，文件已损坏或不完整
    .why = 读不出文字就无法检查内容，不能算通过
    .fix = 从编辑软件重新导出，再替换这个文件

document-too-long = “{ $file }”展开后过长，没有读取
    .why = 没有读完的文件不能算通过
    .fix = 只保留正文，去掉图片和附件后重新保存，或直接粘贴全文

document-no-text = “{ $file }”里没有可以读取的文字
    .why = 扫描件只有图像，由脚本生成的网页保存后没有正文，都无法检查内容
    .fix = 从文字稿导出文件，或打开页面复制全文后粘贴

document-old-word = “{ $file }”是旧版 Word 格式（doc），没有读取
    .why = 没有读过的内容不能算通过
    .fix = 在编辑软件中另存为 docx 或 PDF，或直接粘贴全文

document-foreign = “{ $file }”不是文本、网页、docx 或 PDF
    .why = 读不出文字就无法检查内容，不能算通过
    .fix = 另存为这些格式之一，或直接粘贴全文

## Two texts of one app

policy-overlap = 政策与协议各自成文
policy-overlap-found = 隐私政策有 { $share }% 的内容也在用户协议里
    .why = 隐私政策要单独成文，与协议大体相同会被看作没有独立的隐私政策
    .fix = 核对有没有贴错；协议里只留一句指向隐私政策的话

agreement-names = 用户协议里的名称
agreement-other-company = 用户协议里写的公司是“{ $company }”，不是“{ $developer }”
    .why = 沿用别人的模板却没有改名，协议就不是这款应用的
    .fix = 把公司名称改成开发者的全称
agreement-other-app = 用户协议的标题写的是“{ $other }”，应用名称是“{ $name }”
    .why = 沿用别人的模板却没有改名，协议就不是这款应用的
    .fix = 把协议里的应用名称改成“{ $name }”

## Kits and kinds of data

sdk-names = 第三方 SDK
sdk-undeclared = 隐私政策提到“{ $sdk }”，没有填写在使用的 SDK 里
    .why = 政策里写的与实际接入的不一致，会被看作没有如实说明
    .fix = 已接入的，补填在 SDK 一栏；没有接入的，从政策里删去
sdk-not-named = 隐私政策里没有写到 SDK“{ $sdk }”
    .why = 第三方 SDK 会接触个人信息，名称、用途和收集的信息都要写明
    .fix = 在隐私政策里写上这个 SDK 的名称、提供方、用途和收集的信息

data-type-open = 还没有选择应用的常见类型
    .why = 必要个人信息按应用的类型划定，不选就无法判断有没有多收集
    .fix = 在“收集的信息”里选择最接近的一类
data-beyond = 隐私政策写了收集{ $kinds }，{ $type }类应用的基本功能用不到，也没有写明可以拒绝
    .why = 超出必要范围的信息要由用户自愿提供，不给选择会被看作违规收集
    .fix = 写明用户可以不提供，且不影响基本功能；用不到的，不要收集
data-optional = 隐私政策写了收集{ $kinds }，超出{ $type }类应用的必要范围
    .why = 超出必要范围的信息只能由用户自愿提供
    .fix = 核对政策里“可以拒绝”的说明包括这几项，应用里也确实可以不提供

## The page

privacy-data = 收集的信息
    .lead = 类型按 2021 年 5 月 1 日起施行的常见类型应用必要个人信息规定划分
field-app-type = 应用的常见类型
    .help = 选择基本功能最接近的一类，会议里的协作工具多为“远程会议”或“实用工具”
field-sdks = 接入的第三方 SDK
    .example = 友盟统计
    .help = 一行一个，写常用名称；没有接入的填“无”
app-type-open = 请选择
app-type-other = 不属于任何一类
app-type-needs = 基本功能需要：{ $kinds }
app-type-needs-nothing = 这类应用的基本功能不需要任何个人信息
app-type-needs-unknown = 没有对应的一类时，只收集功能离不开的信息

data-kind-phone = 手机号
data-kind-email = 邮箱
data-kind-name = 姓名
data-kind-id-number = 证件号码
data-kind-id-image = 证件照片
data-kind-bank-card = 银行卡号
data-kind-payment = 支付记录
data-kind-address = 地址
data-kind-location = 位置
data-kind-route = 出发地和目的地
data-kind-track = 行踪轨迹
data-kind-address-book = 通讯录
data-kind-contact-list = 联系人列表
data-kind-age = 年龄或出生日期
data-kind-gender = 性别
data-kind-marriage = 婚姻状况
data-kind-health = 健康信息
data-kind-resume = 简历
data-kind-vehicle = 车辆信息
data-kind-driving = 驾驶证
data-kind-travel = 行程或入住信息
data-kind-biometric = 人脸等生物特征
data-kind-calls = 通话和短信记录
data-kind-apps = 已安装的应用
data-kind-clipboard = 剪贴板
data-kind-device-id = 设备识别码
data-kind-album = 相册
data-kind-camera = 摄像头
data-kind-microphone = 麦克风

app-type-map = 地图导航
app-type-ride = 网络约车
app-type-messaging = 即时通信
app-type-community = 网络社区
app-type-payment = 网络支付
app-type-shopping = 网上购物
app-type-takeaway = 餐饮外卖
app-type-parcel = 邮件快件寄递
app-type-tickets = 交通票务
app-type-dating = 婚恋相亲
app-type-recruitment = 求职招聘
app-type-lending = 网络借贷
app-type-housing = 房屋租售
app-type-used-cars = 二手车交易
app-type-consultation = 问诊挂号
app-type-tourism = 旅游服务
app-type-hotel = 酒店服务
app-type-game = 网络游戏
app-type-education = 学习教育
app-type-local = 本地生活
app-type-women-health = 女性健康
app-type-car-use = 用车服务
app-type-investment = 投资理财
app-type-banking = 手机银行
app-type-mail = 邮箱云盘
app-type-meeting = 远程会议
app-type-live = 网络直播
app-type-video = 在线影音
app-type-short-video = 短视频
app-type-news = 新闻资讯
app-type-sport = 运动健身
app-type-browser = 浏览器
app-type-input = 输入法
app-type-security = 安全管理
app-type-books = 电子图书
app-type-photo = 拍摄美化
app-type-store = 应用商店
app-type-tools = 实用工具
app-type-show = 演出票务
