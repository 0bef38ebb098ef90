## Groups

question-group-basics = 基本情况
question-group-content = 内容
question-group-community = 社区与通讯
question-group-play = 游戏与抽奖
question-group-reach = 给谁用、怎么用
question-group-industry = 行业细节

## Basics

flag-networked = 应用需要联网吗？
    .help = 腾讯会议的应用以网页方式运行，一般都选是
flag-login = 使用应用需要登录吗？
    .help = 需要注册账号或用第三方账号登录的，选是；只用腾讯会议身份的，选否
flag-payment = 应用里可以付款吗？
    .help = 任何形式的付款、购买、打赏或订阅，都选是
flag-autorenew = 有自动续费的项目吗？
    .help = 到期自动扣款的会员或订阅，选是
flag-commercial_icp = 是否向用户收费提供信息？
    .help = 例如付费内容、会员专享资料或收费制作网页；信息全部免费的，选否
flag-ads = 应用里有广告吗？
    .help = 包括横幅、小黄条和其他推广位
flag-popup = 应用里有弹窗吗？
    .help = 包括活动、公告、引导等会遮住页面的窗口；广告弹窗不被接受
flag-official = 应用是某企业或网站的官方应用吗？
    .help = 名称或简介出现官方、官网，或用其他企业、网站的名字命名的，选是

## Content

flag-deep_synthesis = 会用人工智能生成或改写内容吗？
    .help = 例如自动写纪要或总结、智能问答、作图、换脸、变声、数字人，选是即属于深度合成服务；只做降噪、转写或排序的选否
flag-music = 应用内嵌音乐素材吗？
    .help = 可供用户播放、配乐或合成的音乐都算，背景音乐也算
flag-news = 应用提供新闻吗？
    .help = 自行采编、转载或推送时事新闻，都选是
flag-tv_or_mag = 内容来自某个特定的电视节目或杂志期刊吗？
    .help = 整个应用围绕一个节目或一种期刊的，选是
flag-sports_news = 应用提供体育资讯吗？
    .help = 足球、篮球、网球等赛事资讯；含比赛预测或购买计划的不收录
flag-wallpaper = 应用提供壁纸吗？
    .help = 动态壁纸、桌面壁纸和主题都算
flag-fortune = 应用涉及风水、算命或星座吗？
    .help = 占卜、八字、塔罗、运势等也算
flag-religion = 应用涉及宗教文化吗？
    .help = 介绍、引用或评论宗教内容的，选是；这类应用不能有付款和商业宣传
flag-religion_info_service = 应用提供互联网宗教信息服务吗？
    .help = 向公众发布宗教教义、知识、文化或活动信息的，选是
flag-adult_goods = 应用销售情趣用品吗？
    .help = 有一件也选是；展示内容不能过分暴露

## Community and messaging

flag-ugc = 用户可以发布内容吗？
    .help = 评论、帖子、图片、视频、昵称以外的公开资料，都算
flag-chat = 有聊天、私信或弹幕吗？
    .help = 应用自己的聊天功能才算，腾讯会议自带的聊天不算
flag-opinion_attr = 应用为公众提供发声或组织活动的渠道吗？
    .help = 论坛、博客、聊天室、群组、公众账号、短视频、直播、信息分享，或承载他人的小程序，有一项就选是
flag-forum = 有论坛或社区版块吗？
    .help = 博客、贴吧、话题广场也算
flag-live = 有网络直播吗？
    .help = 面向会议以外观众的音视频直播，选是
flag-shortvideo = 有短视频吗？
    .help = 用户上传或平台推荐的短视频，都选是
flag-assessed_outside = 安全评估是委托第三方做的吗？
    .help = 公司自己做的自评估选否，评估单位就是公司自己；委托其他机构做的选是，评估单位是那家机构
flag-comm = 应用提供电话、短信或名片功能吗？
    .help = 用户可以拨打电话、发送短信或交换名片，有一项就选是；只收登录验证码的选否

## Games and draws

flag-game = 应用是游戏或含有小游戏吗？
    .help = 有对局、关卡或积分比拼的，都选是
flag-random = 有抽奖、竞猜或其他随机玩法吗？
    .help = 输赢或奖品由随机结果决定的，都选是，不论是否付费
flag-virtual_currency = 有代币、积分、奖券或道具吗？
    .help = 能在应用里获得、使用或兑换的，都选是
flag-recharge = 可以充值吗？
    .help = 先存入金额或换成代币再使用的，选是
flag-ops_event = 有不投入代币的抽奖、竞赛或排名活动吗？
    .help = 免费参加的运营活动，选是
flag-free_game = 应用是免费游戏吗？
    .help = 全程不收费的游戏；平台上不能已有同款，也不能含支付
flag-free_duobao = 有免费夺宝玩法吗？
    .help = 不充值、免费参与才被接受，一元夺宝不收录
flag-friend_room = 有好友房吗？
    .help = 邀请好友进入的私人对局房间，选是
flag-guild_room = 有公会房或指定选座吗？
    .help = 按公会开房，或让用户选定座位对局的，选是

## Audience and use

flag-limited_audience = 只有特定用户或地区才能使用吗？
    .help = 例如仅限某企业员工、某地区居民；须在简介中写明
flag-device = 需要配套设备才能使用吗？
    .help = 离开某款硬件就不能用的，选是；须在简介中写明设备及其功能
flag-variant = 这是同一产品的某个版本吗？
    .help = 例如商家版、司机版、学生版、HD版；须在名称或图标中标明
flag-children = 应用面向儿童吗？
    .help = 主要用户是儿童，或内容专为儿童设计的，选是
flag-overseas = 应用的功能涉及境外吗？
    .help = 例如拨打境外号码、连接境外服务；电话、短信、名片这类通讯应用涉及境外的不收录，其他应用不受影响
flag-person_locating = 应用可以定位他人吗？
    .help = 查看他人位置或行踪的，选是；个人定位类不收录

## Industry details

flag-quotes = 展示证券行情吗？
    .help = 显示股票、期货、基金等价格或走势的，选是
flag-trading = 可以在应用里交易吗？
    .help = 包括下单、撤单或申购赎回，跳转到交易页面也算
flag-trade_domestic = 交易的是境内市场吗？
    .help = 买卖境内的证券、期货或基金，选是；只做境外市场的，选否
flag-trade_overseas = 也交易境外市场吗？
    .help = 例如港股、美股；通过港股通买卖的港股也算
flag-hk_stock = 涉及港股吗？
    .help = 展示港股行情或交易港股通股票的，选是
flag-foreign_publisher = 产品方在境外吗？
    .help = 产品属于境外公司，由境内公司上架的，选是
flag-multi_bank = 与多家银行合作吗？
    .help = 合作银行超过一家的，选是，至少要三家银行的证明
flag-securities_advice = 涉及证券咨询或投资建议吗？
    .help = 荐股、投顾、研报解读等，选是
flag-third_party_hospital = 涉及其他医院或医生吗？
    .help = 提供服务的医院或医生不属于开发者的，选是
flag-producer = 开发者是生产厂家吗？
    .help = 自己生产医疗器械、药品或汽车的，选是
flag-device_class_2 = 涉及第二类医疗器械吗？
    .help = 类别以产品注册证为准；第二类经营实行备案管理
flag-device_class_3 = 涉及第三类医疗器械吗？
    .help = 类别以产品注册证为准；第三类经营需要许可证
flag-vet_drug = 涉及兽药吗？
    .help = 销售动物用药的，选是
flag-third_party_news = 新闻来自其他有新闻资质的机构吗？
    .help = 转载或合作取得的新闻，选是
flag-taxi_service = 提供出租车服务吗？
    .help = 巡游出租车的叫车或运营，选是；只做网约车的，选否
flag-catering = 销售餐饮吗？
    .help = 堂食、外卖、订餐，有一项就选是
flag-lodging_service = 提供住宿服务吗？
    .help = 酒店、民宿、公寓短租等，选是
flag-for_profit = 开发者是营利性机构吗？
    .help = 公司一般选是；政府官方机构等非营利机构选否
flag-dispatch = 提供劳务派遣服务吗？
    .help = 把自己的员工派到其他单位工作的，选是
flag-seller = 开发者是汽车销售商吗？
    .help = 销售新车、二手车的，选是

## Follow-up questions

flag-ad_popup = 有悬浮窗、弹窗或抽奖形式的广告吗？
    .help = 三种形式的广告都不被接受；非广告的弹窗不算
flag-ad_quarter = 有横幅或小黄条广告占到屏幕的四分之一吗？
    .help = 刚好四分之一也选是，须小于这个比例
flag-login_forced = 只能用某一个第三方账号登录吗？
    .help = 例如只有微信登录；腾讯会议账号不算第三方
flag-duobao_cost = 参与夺宝要付出什么吗？
    .help = 付钱、买券或消耗充值得来的代币，都选是
flag-random_paid = 参与抽取或竞猜要花钱或虚拟币吗？
    .help = 消耗积分、代币、奖券也算；完全免费的选否
flag-random_prize = 抽取的结果能得到现金、实物或卡券吗？
    .help = 可以直接兑换成这些的，也选是
flag-random_item_value = 抽到的道具能转让，或标有价值吗？
    .help = 可以送人、交易，或写明值多少钱的，选是
flag-limit_draws = 抽奖次数设了上限吗？
    .help = 例如每人每天最多几次
flag-exchange_goods = 代币、积分或奖券能兑换实物吗？
    .help = 手机、平板电脑等任何实物，都选是
flag-exchange_voucher = 能兑换面值超过1000元的卡券吗？
    .help = 有一种超过也选是
flag-limit_points = 积分和道具的获取设了上限吗？
    .help = 例如每人每天最多得多少积分
flag-limit_recharge = 每日充值金额设了上限吗？
    .help = 例如每人每天最多充多少元
flag-limit_time = 对局时长设了上限吗？
    .help = 例如连续或每天最多玩多久
flag-event_cash = 活动直接奖励现金吗？
    .help = 现金红包、转账都算
flag-event_value = 有价值超过5000元的奖品吗？
    .help = 按单件奖品计算
flag-variant_icon = 图标上能看出是哪个版本吗？
    .help = 图标里写有版本字样的，选是
flag-individual_kind = 应用属于个人不能提交的类型吗？
    .help = 游戏平台、应用平台（应用商店）、单本小说、个人音乐专辑、明星写真、购物，有一种就选是；单个游戏不算
