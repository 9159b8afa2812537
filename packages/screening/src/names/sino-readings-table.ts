// Written by tools/train-sounds.ts from the readings of Unicode's Unihan database 14.0 (Unicode License V3,
// © 1991–2021 Unicode, Inc.). A line: a character, then what it is read as in Korean (Hangul) and in Vietnamese.
export const sinoReadingsTable = `㑩라
㒚온 은
㓗결
㔕글
㔡별
㗿하
㘔새
㘽재
㙯예
㛃결
㛄의
㛅이
㛦람
㜣연
㜯희
㜺찬
㝢우
㞼승
㠌기
㠘서
㢃랑
㢺현
㣧윤
㣽서
㥠서
㥥ngung 우
㥪루
㦃산
㦆hu 하
㦐니
㦕륭
㦥헌
㦳재
㦶용
㧑vay 휘
㨹설
㪤필
㫜단
㫰랑
㫶주
㬃대
㬣대
㭹현
㯝ro 로
㯳경
㰔섭
㰤하
㰭후
㲽인
㲾우
㲿왕
㳠dat 달
㳼필
㴋숙
㴍승
㴗유
㵟미
㶼애
㷂서
㻄보
㻭슬
㻽선 수
㼄기
䀭해
䀯보
䀴영
䁢선
䂩연
䃉민
䄄인
䄷석
䆬운
䉙운
䌷do 주
䌸견
䌹경
䎻주
䏇표
䏝전
䏧da 나
䏪이
䑐진
䓨앵
䔒배
䗲린
䘘소 어
䚷혜
䚾임
䛔나
䛘임
䛝노
䜣은
䜩연
䜭예 준
䝬주
䝮현
䝽애
䞐춘
䞟백
䡣헌
䢃예
䢖건 율
䢦suot 솔
䤥귀
䤿결
䦅선
䦞윤
䦥한
䧋현
䨒우
䨭소
䪸민
䫟운 혼
䫨오
䫻율
䭓안 온
䭱별
䲡추
䳟명
䳠수
䴔교
䴖청
䴛소
䵥울
䶮엄
一nhat 일
丁dinh 정
七that 칠
万van 만
丈truong 장
三tam 삼
上thuong 상
下ha 하
不bat 부 불
与du 여
丑suu xau 추 축
专chuyen 전
且tha 차
丕vay 비
世the 세
丘khau 구
丙binh 병
业nghiep 업
丛총
东dong hoc 동
丝to 사
丞thua 승
丢dieu 주
两luong 량
严nghiem 엄
丧tang 상
个ca 개
丫a 아
中trung 중
丰phong 봉 풍
丱관
串xuyen 곶 관
临림
丸hoan 환
丹dam 단 란
为vay 위
主chua 주
丽le 려
举cu
乂nghe 예
乃nai 내
久cuu 구
么mo 마
义nghia 의
之chi 지
乌o 오
乍cha 사
乎ho 호
乏phap 핍
乐lac 락 악 요
乔교
乖quai 괴
乘thang 승
乙at 을
九cuu 구
乞khat 걸
也da 야
习tap 습
书thu 서
乧둘
乫갈
乬걸
乭돌
买mai 매
乱loan 란
乳vu 유
乶볼
乷살
乹건
乺솔
乻얼
乼줄
了lieu 료
予nhu 서 여 예
争tranh 쟁
事su 사
二nhi 이
于u vu 어 우
亏khuya 휴
云van 운
互ho 호
五ngu 오
井tinh 정
亘cang 긍 선
亚아
些ta 사
亟cac 극
亡vong 망
亢cang 항
交giao 교
亥hoi 해
亦역
产san 산
亨hanh 형
亩묘 무
享huong 향
京kinh 경
亭dinh 정
亮량
亰경
亲than 친
亳박
亴우
亵설
亶단
亹미
人nhan 인
亿uc 억
什thap 십 집
仁nhan 인
仄trac 측
仅근
仆boc 복
仇cuu 구
今kim 금
介gioi 개
仍nhung 잉
从tong 종
仑lon son 륜
仓창
仔tu 자
仕si 사
他tha 타
仗truong 장
付pho 부
仙tien 선
仝dong 동
仞인
仟천
仡흘
代dai 대
令lenh 령
以이
仪nghi 의
们mon 문
仰nguong 앙
仲중
仳비
仵오
件kien 건
价gia 가 개
任nham 임
份phan 빈
仿phang 방
伀종
企xi 기
伃여
伉항
伊y 이
伋급
伍ngu 오
伎ki 기
伏phuc 복
伐phat 벌
休huu 휴
众chung 중
优우
伙과
会hoi 회
伛구
伞tan 산
伟vi 위
传truyen 전
伣현
伤thuong 상
伥tranh 창
伦luan 륜
伧창
伪nguy 위
伫저
伯ba 백
估고
伴ban 반
伶ranh 령
伸신
伺사
似tu 사
伽gia 가
伾비
佂정
佃dien 전
但단
佋소
位vi 위
低day 저
住tru 주
佐ta 좌
佑우
体the 분 체
何하
佖필
佗타
余du 여
佚dat 일
佛phat phot 불
作tac 작
佝구
佞ninh 녕
佟퉁
佣용
佥첨
佩패
佪회
佯양
佰백
佳giai 가
佴이
佶길
佸괄
佹궤
佺전
佻dieu 조
佼교
佽차
佾일
使su 사
侀형
侁신
侃간
侄질
侈xi 치
侉과
侊광
例le 례
侍시
侎미
侏주
侐혁
侑유
侒안
侔mau 모
侗동
侘sa 차
侚순
供cung 공
侜주
依y 의
侞여
侠hiep 협
侣lua 려
侥ngheo 요
侦trinh 정
侧trac 측
侨queu 교
侪제
侬nung 농
侮모
侯hau 후
侲진
侵xam 침
侹정
侻탈
侾효
便tien 변 편
促xuc 촉
俄아
俅구
俉오
俊tuan 전 준
俌보
俍량
俎조
俏초
俐loi 리
俑dong 용
俒혼
俓경
俖배
俗tuc 속
俘부
俙희
俚lai 리
俛면
保bao 보
俞유
俟사
信tin 신
俣오 우
俦주
俨nghiem 엄
俩량
俪려
俭kiem 검
修tu 수
俯부
俰화
俱cau 구
俳배
俴천
俵표
俶숙
俸bong 봉
俺em 엄
俾비
倂tinh 병
倅쉬
倇원
倍boi 배
倏숙
倒dao 도
倓담
倔굴
倘thang 당
候hau 후
倚y 의
倜척
倞경
借ta 차
倡xuong 창
倢첩
倣phong 방
値tri 치
倥공
倦quyen 권
倧종
倨거
倩thien 천
倪nghe 예
倬xac 탁
倭oai 왜
倮라
倰릉
债trai 채
倻야
倾khuynh 경
偃enh 언
偄난
偆준
假가
偈ke 게
偊우
偎외
偏thien 편
偓악
偕해
偘간
偙제
做주
停dinh 정
偠요
偢초
健kien 건
偦서
偪buc 핍
偰설
偲시
偶ngau 우
偸투
偻lu 루
偿상
傀괴
傃소
傅pho 부
傋강
傍bang 방
傒혜
傔겸
傚효
傛용
傝탑
傞사
傥당
傧빈
储저
傩나
催thoi 최
傮조
傲ngao 오
傽장
傿언
僄xiu 표
僊선
僎준
像tuong 상
僔준
僖희
僚lieu 료
僛기
僢천
僦추
僧tang 승
僩한
僬초
僭tiem 참
僮dong 동
僵강
僻벽
僾애
僿사
儃천
儆경
儇현
儋담
儒nho 유
儓대
儗의
儛무
儜녕
儡뢰
儢려
儤포
儥육
儧찬
儫호
儱롱
儳sam 참
儵숙
儹찬
儿아 예 인
兀ngot 올
允윤
元nguyen 원
兄huynh 형
充sung 충
兆trieu 조
先tien 선
光quang 광
克khac 극
免mien 면
兑doai 태
兔tho 토
兕시
兖연
党당
兜dau 두
兢canh 긍
入nhap 입
全toan 전
兪유
八bat 팔
公cong 공
六luc 륙
兮he 혜
兰란
共cong 공
关quan 관
兴hung 흥
兵binh 병
其ki 기
具cu 구
典dien 전
兹자
养duong 양
兼kiem 겸
兽thu 수
冀기
冂경
内noi 내
冈강
冉nhiem 염
册sach 책
再tai 재
冏경
冒mao 모
冓구
冕mien 면
冗nhung 용
冘dem 유
写ta 사
军quan 군
农nong 농
冞미
冠quan 관
冢총
冣취
冤oan 원
冥minh 명
冬dong 동
冯풍
冰bang
冱호
冲khem trong 충
决quyet 결
况huong 황
冶da 야
冷lanh 랭
冻dong 동
冽ret 렬
冾협
净정
凄the 처
凅고
准chon chuan 준
凉luong 량
凊청
凋조
凌lang 릉
减giam 감
凑주
凒의
凔창
凖준
凛lam 름
凝ngung 응
几ki 궤 기
凡pham 범
凤phuong 봉
凫부
凭bang 빙
凯khai 개
凰황
凳등
凶hung 흉
凸철
凹요
出xuat 출
击격
函hom 함
凿tac 착
刀dao 도
刁dieu 조
刃nhan 인
分phan 분
切thiet 절 체
刈예
刊san 간
刍so 추
刎van 문
刑hinh 형
划vach 획
刓완
刖월
列liet 렬
刘류
则tac 칙
刚강
创sang 창
初so 초
删san 산
判phan 판
刦겁
刧kiep 겁
利loi 리
别biet 별
刬잔
刭경
刮괄
到dao 도
刱창
刲규
刳고
制che 제
刷loat 쇄
券권
刹찰
刺thich 자 척
刻khac 각
剀개
剂te 제
剃체
剆라
剉좌
削tuoc 삭
剌랄
前tien 전
剑kiem 검
剔척
剕비
剖bo 부
剚사
剞기
剟철
剡섬
剥boc 박
剧cua kich 극
剩잉
剪tien 전
副pho 부
割cat 할
剺리
剽표
剿tieu 초
劂khoet 궤
劈벽
劒검
劓의
劗찬
劘마
力luc 력
劝khuyen 권
办판
功cong 공
加gia 가
务vu 무
劣렬
劤근
劧지
动dong 동
助tro 조
努노
劫겁
劬cu 구
劭소
劮일
励le 려
劲cung 경
劳lao 로
劾hach 핵
势the 세
勃bot 발
勅칙
勇dung 용
勉mien 면
勋huan 훈
勌권
勍경
勒lac 륵
勖huc 욱
勘kham 감
募모
勠륙
勡표
勤can 근
勦teo 초
勭동
勺chuoc 작
勾구
勿vat 물
匀균 윤
匃개
包bao 포
匈hung 흉
匊국
匌합
匍bo 포
匏bau 포
匐bac 복
匕비
化hoa 화
北배 북
匙시
匝tap
匠장
匡khuon 광
匣hop 갑
匧협
匪phi 비
匮qui 궤
匶구
匸혜
匹that 필
区khu 구
医y 예 의
匽언
匾편
匿nac 닉
十thap 십
千thien 천
卄입
卅tap 삽
升thang 승
午ngo 오
卉훼
半ban 반
卍만
华hoa 화
协hiep 협
卑비
卒tot 졸
卓trac 탁
单don 단
卖mai 매
南nam 남
博bac 박
卜boc 복
卞bien 변
占chiem 점
卡잡
卢lu 로
卤로
卦quai 괘
卧와
卨설
卫ve 위
卬ngang 앙
卮치
卯mao 묘
印an 인
危nguy 위
卲ngoeo 소
即tuc 즉
却khuoc 각
卵란
卷cuon quyen 권
卸사
卺근
卿khanh 경
厂xuong 창
厄ach 액
厅청
历lich 력
厉le 려
压ap 압
厌uom 염
厎지
厓day 애
厕xi 측
厖방
厘li 리
厚후
厝xo 조
原nguyen 원
厢ruong 상
厥궐
厦he 하
厨chu 주
厮시
厹구
去khu 거
县huyen 현
参sam tham 삼 참
叆애
叇체
又lai 우
叉차
及cap 급
友huu 우
双song 쌍
反phan 반
发phat 발
叔thuc 숙
取thu 취
受thu 수
变bien 변
叙tu 서
叛ban 반
叟수
叠diep 첩
叡예
口khau 구
古co 고
句cau 구 귀
另lanh 령
叨도
叩khau 고
只chi chiec 지 척
叫khieu 규
召chiu 소
叭bot 팔
叮dinh 정
可kha 가
台thai 대 태
叱sut 질
史su 사
右huu 우
叴구
叵파
叶diep 섭 엽 협
号hieu 호
司ti 사
叹han than 탄
吁hu 우 유
吃khat khit 끽 흘
各cac 각
合hop 합
吉cat 길
吊dieu 적 조
吋촌
同dong 동
名danh 명
后hau 후
吏lai 리
吐tho 토
向huong 향
吓hach 하 혁
吕la 려
君quan 군
吝lan 린
吟ngam 음
吠폐
否bi 부
吨don
吩phan 분
含ham 함
听thinh 은 청
吮전
启계
吱che 지
吴ngo 오
吸cop 흡
吹xuy 취
吻van 문
吼hong 후
吽후
吾ngo 오
呀nha 하
呆ngoc 매 애
呈trinh 정
告고
呐noi 눌
呑탄
呒무
呓예
呕구
呗패
员vien 운 원
呙oa 괘
呜o 오
呝액
呟현
呢nai 니
呤gam 령
呦ao 유
周chu 주
呪주
呫chim 첩
呰자
呱oa 고
味vi 미
呵ha 가
呶nao 노
呻신
呼ho 호
命menh 명
呿khua 거
咀tho 저
咄xot 돌
咆bau 포
咇필
咋cha 사
和hoa 화
咍hay 해
咎구
咏vang vinh 영
咐pho 부
咛녕
咠nghien 집
咢ngac 악
咤cha 타
咥choi 희
咨자
咫지
咬rao 교
咯khac 각
咲소
咳cay 해
咸함
咻hiu 휴
咽nhan 연 열 인
咿이
哀ai 애
品pham 품
哂신
哃dung 동
哄hong 홍
哆do 치
哇oa 와
哈hop 합
哉tai 재
响huong 향
哑아
哗화
哙goi 쾌
哝nung 농
哥ca 가
哦nga 아
哨초
哩리
哭khoc 곡
哮hao 효
哱buot 발
哲triet 철
哺pho 포
哽nganh 경
哿ca 가
唆사
唇than 순 진
唉hay 애
唎loi 리
唏hoi 희
唐duong 당
唔오
唜말
唤hoan 환
唫cam 금
售수
唯doi 유
唱xuong 창
唳려
唵암
唹o 어
唻lai 래
唼thep 삽
唾thoa 타
啀nhai 애
啂nho 누
啄troc 탁
商thuong 상
啊a 아
啖담
啗담
啜xuyt 철
啣ham 함
啧책
啬색
啭전
啮교 설
啰la 라
啸소
啻시
啼제
啽암
啾추
啿tham 담
喀객
喁ngum 옹
喃nom 남
善thien 선
喆철
喇lat 나 라
喉hau 후
喊함
喋nhip 첩
喑am 음
喓eo 요
喔oc 악
喘suyen 천
喙훼
喜hi 희
喝hat 갈
喞즉
喟vi 위
喣후
喤황
喧huyen 훤
喨량
喩유
喷phun 분
喽lau 루
喾곡
嗃gao 학
嗅후
嗉nho 소
嗑합
嗔xin 진
嗛khem 겸
嗜기
嗟차
嗠락
嗢on 올
嗣tu 사
嗤치
嗫섭
嗳ay 애
嗷ngao 오
嗽수
嗾주
嗿탐
嘄교
嘈tao 조
嘉가
嘌표
嘎알
嘏가 하
嘐교
嘒혜
嘕언
嘘ho 허
嘤inh 앵
嘬choi 최
嘱chuc 촉
嘲trao 조
嘴취
嘶te 시
嘷호
嘹reu 료
嘻hi 희
嘿묵
噂ton
噉담
噋xon 톤
噍초
噎e 열
噏hap 흡
噤gam 금
器khi 기
噩악
噪thao 조
噫희
噬phe 서
噭교
噵도
噶gat 갈
噾음
嚄quac 획
嚆효
嚚은
嚣hiu 효
嚬빈
嚼작
囃잡
囊낭
囚tu 수
四tu 사
回hoi 회
囟신
因nhan 인
团doan 단
囦연
囧경
囫홀
园vien vuon 원
囮와
困khon 곤
围ve 위
囵륜
囷khuan 균
囹령
固co 고
国quoc 국
图do 도
囿유
圁은
圂혼
圃bo 포
圄어
圆vien 엔 원
圈khuyen 권
圉어
圊청
圜환
土tho 토
圣thanh 성
在tai 재
圩vo 우
圪을
圬hu 오
圭que 규
圮day 비
地dia 지
圹khoang 광
场truong 장
圻기 은
圾급
址xoi 지
坁지
坂phang 판
均quan 균 연
坊phuong 방
坌분
坍담
坎kham 감
坏hoai 괴 배
坐좌
坑ganh 갱
块khoi 괴
坚kien 견
坛dan 단 담
坞오
坟phan vun 분
坠truy 추
坡pha 파
坤khon 곤
坦dat 탄
坧gach 척
坨타
坩감
坪평
坮대
坰경
坱앙
坳요
坵go 구
坷가
坸구
坻지
坼탁
垂thuy 수
垄lung 롱
垆lo 로
垈대
型형
垌dong 동
垒luy 루
垓gay 해
垕후
垞택
垠han 은
垢cau 구
垣원
垤질
垦khan 간
垩악
垫점
垲개
垸완
垽은
埃ai 애
埆각
埇thong 용
埈thoa 준
埉협
埋mai 매
城thanh 성
埏연
埑철
埒랄
埘시
埙ven 훈
埚과
埜야
域vuc 역
埠부
埤비
埩chinh 정
埭태
埮vim 담
埳감
埴식
埶dem 예
培boi 배
基co 기
埻준
埼기
埽소
堀굴
堂duong 당
堃곤
堄예
堆doi 퇴
堇근
堈강
堉육
堋붕
堑참
堕doa 타
堗돌
堙인
堞첩
堠후
堡보
堣우
堤de 제
堥무
堦계
堧연
堪kham 감
堭황
堰언
堵도
堺계
塉척
塌탑
塍승
塐소
塑소
塔탑
塘duong 당
塞tac 새 색
塡전 진
填dien
塼전
塽상
塾thuc 숙
墀지
墁만
境canh 경
墅thu 서
墉용
墌척
墍기
墐근
墓mo 묘
墙teo tuong 장
墝요
增tang 증
墟허
墡선
墣복
墨묵
墩don 돈
墫chon 준
墱등
墺오
壁bich 벽
壃강
壅옹
壑hac 학
壔도
壕hao 호
壝유
壡예
壤nhuong 양
士si 사
壬nham 임
壮trang 장
声thanh 성
壳noi xac 각
壶호
壹nhat 일
壻te 서
处xu 처
夆봉
备bi 비
夈재
复ha 복 부
夏하
夐형
夔기
夕tich 석
外ngoai 외
夙tuc 숙
多da 다
夛다
夜da 야
夤인
大dai 대
天thien 천
太thai 태
夫phu 부
夬쾌
夭yeu 요
央uong 앙
夯항
失that 실
夲도
头dau 두
夷di 이
夸khoa 과
夹giap 협
夺doat 탈
夽운
奂환
奄am 엄
奇ky 기
奈nai 나 내
奉phung 봉
奋phan 분
奌점
奎규
奏tau 주
契khe 계 글 설
奔분
奕혁
奖tuong 장
套투
奘장
奚해
奜비
奠전
奢xa 사
奥ao 오
奫윤
奭석
奱련
奲다 차
女nua 녀
奴no 노
奶nai 내
奸gian 간
好hao 호
如nhu 여
妃phi 비
妄망
妆trang 장
妇phu 부
妈ma 마
妊임
妌정
妍ngon 연
妑파
妒do 투
妓ki 기
妖yeu 요
妗금
妘운
妙dieu 묘
妟안
妣비
妤여
妥thoa 타
妧완
妨방
妪au 구
妫규
妬투
妮ni 니
妯dau 축
妱초
妲dat 달
妵주
妶현
妸a 아
妹muoi 매
妻the 처
妾thiep 첩
妿아
姁후
姃정
姆모
姈lanh 령
姉chi 자
姊chi 자
始thuy 시
姐thu 저
姑co 고
姒사
姓tinh 성
委uy 위
姗산
姙임
姚dieu 요
姜gung 강
姝주
姞길
姟해
姢연
姣교
姤cau 구
姥mu 모
姨di 이
姪det 질
姫희
姬희
姮항
姰순
姲안
姷유
姹차
姺신
姻nhan 인
姼제
姿tu 자
威uy 위
娃와 왜
娄lau 루
娅a 아
娆요
娇kieu 교
娈련
娉빙
娊현
娍성
娑사
娓vai 미
娘nuong 낭 양
娜na 나
娟연
娠신
娣제
娥nga 아
娧태
娩만
娫연
娭애
娱오
娲oa 왜
娴한
娵추
娶thu 취
娼창
娿아
婀아
婆ba 파
婇채
婉uyen 완 원
婋호 효
婌숙
婐와
婑유
婚혼
婠완
婢ti 비
婣인
婧정 청
婩안
婪lam 람
婴anh 영
婵선
婷정
婿서
媄me 미
媍부
媐이
媒moi 매
媓황
媕암
媚미
媛원
媞시 제
媟설
媢모
媤시
媪온
媳식
媵잉
媺미
媻반
媾구
媿괴
嫁gia 가
嫂dau 수
嫄원
嫈앵
嫉질
嫌hiem 혐
嫔빈
嫕예
嫖pheu 표
嫙선
嫚만
嫛예
嫝강
嫠리
嫡dich 적
嫢규
嫣언
嫤근
嫥전
嫦thuong 항
嫩non 눈
嫫모
嫬서
嫭호
嫮호
嫯오
嫱장
嫶초
嫽료
嬅화
嬉희
嬖be 폐
嬛현
嬥조
嬨자
嬭내
嬲뇨
嬴영
嬾란
嬿연
孀상
孅섬
子ti 자
孑혈
孔khong 공
孕dung 잉
孖자
字tu 자
存ton 존
孙ton 손
孚부
孛but 패
孜자
孝hieu 효
孟manh 맹
孡태
季qui 계
孤co 고
孥nua 노
学hoc 학
孩hai 해
孪산
孰숙
孱잔
孵부
孶자
孺nho 유
孼얼
宁tru 녕 저
宂용
宅댁 택
宇vu 우
守thu 수
安an 안
宋tong 송
完hoan 완
宏굉
宓복
宕탕
宖횡
宗tong 종
官quan 관
宙tru 주
定dinh 정
宛uyen 완
宜nghi 의
宝bao 보
实thuc 실 지
宠sung 총
审tham 심
客khach 객
宣tuyen 선
室that 실
宥유
宦환
宪hien 헌
宬성
宮cung 궁
宰te 재
害hai 해
宴yen 연
宵소
家gia 가
宸신
容dung 용
宽khoan 관
宾tan 빈
宿tuc 수 숙
寂tich 적
寃원
寄gui 기
寅dan 인
密mat 밀
寇khau 구
富phu 부
寐mi 매
寒han 한
寓ngu 우
寔thuc 식
寖침
寗녕
寘치
寝침
寞mich 막
察sat 찰
寡qua 과
寤오
寨trai 채
寭혜
寮료
寯준
寰환
寸thon 촌
对doi 대
寺사
寻tam 심
导dao 도
寿tho 수
封phong 봉
射xa 사
尅극
将tuong 장
尉위
尊ton 존
尌주
小tieu 소
少thieu 소
尔ne nhai 이
尖tiem 첨
尘tran 진
尙thuong 상
尚chuong
尝상
尟선
尤우
尧nghieu 요
尨방
就취
尸thay thi 시
尹doan 윤
尺xich 척
尻고
尼ni 니
尽tan 진
尾vi 미
尿뇨
局cuc 국
屁비
层tang 층
居cu 거
屇전
屈khuat 굴
届계
屋oc 옥
屎시 히
屐극
屑설
展trien 전
屛병
属thuoc 속
屠do 도
屡lu 루
履리
屦구
屯truan 둔
山son 산
屳선
屹ngat 흘
屺기
屿서
岁세
岂개 기
岈하
岊절
岌ngap 급
岏완
岐기
岑sam 잠
岒겸
岔차
岖구
岗강
岘현
岚람
岛dao 도
岝작
岣구
岥파
岦립
岧deo 초
岨저
岩nham 암
岪불
岫수
岬갑
岭령
岱doi 대
岳악
岵ho 호
岷민
岸ngan 안
岺령
岾점
岿규
峀수
峄역
峋순
峒동
峙치
峠상
峡giap 협
峣ngheo 요
峤교
峥쟁
峦만
峨아
峩아
峭초
峰봉
峱노
峻준
崃래
崄험
崆공
崇sung 숭
崎기
崐곤
崔thoi 최
崕애
崖day 애
崘륜
崛굴
崟음
崤효
崦엄
崧숭
崩붕
崭chom 참
崴외
崽재
嵁kham 감
嵂률
嵄미
嵋mi 미
嵌감
嵎giung 우
嵓암
嵔외
嵘영
嵚금
嵝루
嵩tung 숭
嵬ngoi 외
嵯차
嵰겸
嵱용
嶂장
嶆조
嶒증
嶕초
嶙린
嶝등
嶪업
嶫업
嶰해
嶷의
嶾은
巉참
巍nguy 외
巑찬
巓전
巚헌
川xuyen 천
州chau 주
巠경
巡tuan 순
巢sao 소
工cong 공
左ta 좌
巧xao 교
巨거
巩cung 공
巫무
差sai 차
己ki 기
已di 이
巳ti 사
巴ba 파
巷항
巸이 희
巽ron 손
巾can 건
币gie 폐
市thi 시
布bo 포
帅soai 솔 수
帆범
师su 사
帉분
希hoi 희
帏위
帐truong 장
帑no 탕
帕말
帖thiep 첩
帘rem 렴
帙질
帚추
帛백
帜xi 치
帝day 제
帠예
带dai 대
帧tranh 정
帨세
席석
帮방
帱주
帷유
常thuong 상
帻책
帽mao 모
帿후
幂멱
幄악
幅buc 폭
幇방
幌황
幎멱
幔man 만
幕막
幞복
幡phan 번
幢choang 당
幨첨
幪몽
幰헌
幱란
干can kien 간 건
平binh 평
年nen 년
并tinh 병
幸hanh 행
幺요
幻ao 환
幼au 유
幽유
广quang 광 엄
庀비
庄chang trang 장
庆khanh 경
庇비
床giuong sang 상
庋기
序tua 서
庐려
庑vu 무
库kho 고
应ung 응
底de 저
庖포
店diem 점
庙mieu 묘
庚canh 경
府phu 부
庞방
废phe 폐
庠상
庥휴
度do 도 탁
座toa 좌
庨효
庭dinh 정
庳비
庵am 암
庶thu 서
康khang 강
庸용
庽우
庾유
廉liem 렴
廊lang 랑
廋수
廏구
廐구
廑근
廓quach 곽 확
廖료
廙이
廛chon 전
廥괴
廧장
廨해
廪lam 름
廱옹
延dang 연
廷dinh 정
建kien 건
廻회
廿입
开khai 개
异이
弃기
弄long 롱
弇감
弈혁
弊te 폐
弋dac 익
式thuc 식
弑thi 시
弓cung 궁
引dan 인
弗phat 불
弘홍
弛이
弟de 제
张truong 장
弢도
弥미
弦현
弧호
弩no 노
弭미
弯만
弱nhuoc 약
弴돈
弹dan 탄
强cang 강
弼bat 필
彀구
彊cuong 강
归귀
当duong 당
录록
彖단
彗세 혜
彘체
彛이
彝이
形hinh 형
彤동
彦언
彧욱
彩thai 채
彪표
彬ban 빈
彭banh 팽
彰창
影anh 영
彷phang 방
役dich 역
彻triet 철
彼bi 피
往vang 왕
征chinh trung 정 징
徂to 조
径경
待dai 대
徇순
很흔
徉양
徊hoi 회
律luat 률
徐cho 서
徒do 도
徕lai 래
得dac 득
徘boi 배
徙사
徜상
御ngu ngua 어
徣차
徧편
徨황
循순
徬bang 방
徭요
微vi 미
徯혜
德duc 덕
徼요
徽휘
心tam 심
必tat 필
忆hat uc 억
忈인
忉dau 도
忌ki 기
忍nhan 인
忎인
忏sam thin 참
忐탐
忒thac 특
忓간 한
忕세
忖thon 촌
志chi 지
忘vong 망
忙mang 망
忝thom 첨
忞민
忟민
忠trung 충
忡충
忤ngo 오
忧uu 우
忨완
快khoai 쾌
忭변
忮기
忯기 지
忱tham 침
念nem niem 념
忸뉴
忻흔
忼강
忽hot 홀
忾개
忿phan 분
怀hoai 회
态thai 태
怂tung 종
怃무
怄우
怅창
怆창
怊초
怍tac 작
怏앙
怒no 노
怔정
怕파
怖bo 포
怗첩
怙호
怛dan 달
怜lanh 련 령
思tu 사
怠태
怡이
急cap 급
怦bung 평
性tinh 성
怨oan 원
怩nay 니
怪괴
怯khiep 겁
怰현
怳hoang 황
总tong 총
怼대
怿역
恁임
恂순
恃시
恇광
恈모
恊협
恋luyen 련
恍hoang 황
恐khung 공
恒항
恔효
恕thu 서
恙양
恚에
恝괄
恟hung 흉
恢회
恣자
恤휼
恨han 한
恩an 은
恪khac 각
恫통
恬diem 념
恭cung 공
息tuc 식
恰흡
恳khan 간
恶ac 악 오
恸dong 통
恺개
恻측
恼nao 뇌
恽운
悁quyen 연
悃곤
悄초
悆서 여
悉tat 실
悊철
悋lan 린
悌de 제
悍han 한
悏협
悒읍
悔hoi 회
悕희
悖패
悗men 문
悚송
悛thoan 전
悟오
悠유
悢량
患hoan 환
悤총
悦dot 열
悧ruoi 리
悫xac 각
悬현
悭ghen 간
悯man 민
悰종
悱비
悲bi 비
悳덕
悴xot 췌
悸계
悻행
悼dieu 도
悾강
惄녁
情tinh 정
惆추
惇run 돈
惉첨
惊kinh 경
惋완
惏lam 람
惑hoac 혹
惓권
惔담
惕thich 척
惗녑
惘망
惙철
惚hot 홀
惜tiec 석
惝suong 창
惞흔
惟유
惠hue 혜
惧구
惨tham 참
惩trung 징
惫비
惬협
惭tuom 참
惮dan 탄
惯quen 관
惰타
想tuong 상
惴nhoai 췌
惶hoang 황
惷xuan 준
惸경
惹야
惺성
惼ben 편
愀xiu 초
愁sau 수
愃선 훤
愆khien 건
愈ru 유
愉유
愍man 민
愎퍅
意y 의
愔음
愕ngac 악
愚ngu 우
愞난
感cam 감
愠온
愢새 시
愤phan 분
愦궤
愧괴
愫소
愬소
愭기
愰황
愼신 진
愿nguyen 원
慂용
慆도
慇an 은
慈tu 자
慊겸
慌hoang 황
慎than
慏명
慑섭
慒종
慓표
慔모
慕mo 모
慙참
慜민
慝특
慠오
慡상
慢man 만
慧혜
慨khai 개
慭은
慰uy 위
慱단
慴diep tiep 습
慵thuong 용
慷khang 강
慽척
憁총
憃용
憍교
憎증
憓혜
憔tieu 초
憘희
憙희
憧동
憨ham 감
憩게
憬경
憯참
憸섬
憺담
憻탄
憼경
憽송
憾ham 감
懃can 근
懆조
懈해
懊ao 오
懋무
懏준
懑문
懒라
懕염
懗하
懦nhua 나
懽환
懿의
戆당
戈qua 과
戊mau 무
戌tuat 술
戍thu 수
戎nhung 융
戏hi 희
成thanh 성
我nga 아
戒gioi 계
戕장
或hoac 혹
戗창
战chien 전
戚thich 척
戟kich 극
戡감
戢집
截tiet 절
戬전
戭연 인
戮륙
戳착
戴대
戵구
户ho 호
戹액
戾le 려
房phong 방
所so 소
扁bien 편
扃경
扇phien 선
扈호
扉비
扊염
手thu 수
才tai 재
扎trat 찰
扑boc vuc 박 복
扒bat 배
打da 타
扗nho 재
托thac thach thoc thuoc thuot 탁
扛giang 강
扜vo 우
扣khau 구
执chap 집
扩quang 확
扪문
扫tao 소
扬duong 양
扮분
扰nhieu 요
扱gap 급
扳ban 반
扶phu 부
批phe 비
扺chi 지
扼ach 액
找quo 조
承thua 승
技ki 기
抃ben 변
抄sao 초
抆van 문
抉khoet 결
把ba 파
抏완
抑uc 억
抒tru 서
抔boi 부
投dau 투
抖두
抗khang 항
折chiet dap 절 접
抚vo 무
抛phao 포
抠khua 구
抡륜
抢창
护ho 호
报bao 보
抦병
抨banh 평
披pho 피
抬대
抮진
抱bao 포
抲하
抵저
抹말
押ap 압
抽truu 추
拂chang phat 불
拄chu 주
担dam dan ta 단 담
拆sach 탁
拇무
拈chem 념
拉lap 랍
拊부
拌ban 반
拍phech 박
拏나
拐quai quay 괴
拑cum kiem 겸
拒cu 거
拓척 탁
拔bat 발
拕타
拖da 타
拗huc 요
拘cau 구
拙chut 졸
招chieu 초
拜bai 배
拟nghi 의
拢long 롱
拣giong 간
拥dung 옹
拦dan 란
拨발
择trach 택
括quat 괄
拭ri 식
拮cat 길
拯chung 증
拱cong 공
拳quyen 권
拵don 존
拷khiu 고
拽dia 예
拾thap 습 십
拿na 나
持tri 지
挂quay 괘
指chi 지
按an 안
挌cach gac rac 격
挐나
挑veo 도
挒tret 렬
挚지
挛련
挝과
挞달
挟xap 협
挠nheo 뇨
挢keo 교
挤제
挥huy 휘
挨nhay 애
挪na 나
挫doa 좌
振chan 진
挹up 읍
挺정
挻연
挽만
捂오
捃khuan 군
捄구
捆곤
捉troc 착
捌bit 팔
捍can 한
捎소
捏날
捐quen quyen 연
捓야
捕bo 포
捗척
捚재
捞lau 로
损ton 손
捡검
换환
捣deo 도
捧bong 봉
捩렬
据co cu 거
捶추
捷tiep 첩
捺nai 날
捻nam 념
捿서
掀흔
掇suot 철
授thu 수
掉trao 도
掊부
掌장
掎기
掏dao 도
排bai 배
掖액
掘quat 굴
掜예
掟정
掠luot 략
探tham 탐
接tiep 접
控khong 공
推suy 추
掩em 엄
措tho 조
掬cuc 국
掳로
掷trich 척
掺섬
掾연
揃전
揄유
揆quay 규
揉유
描mieu 묘
提de 제
插chap thoc 삽
揖ap 읍
揟서
揠알
握악
揣췌
揩개
揫추
揭yet 게
揲설
援vien 원
揵건
揶야
揷삽
揽lam 람
搀som 참
搁gac 각
搅교
搆cau 구
搉각
搒방
搔trao 소
搘지
搜suu 수
搠삭
搢진
搤액
搥추
搨탑
搪당
搫반
搬bung 반
搭dap
搯도
搰골
搴건
携hue 휴
搾착
摄nhep 섭
摅lua 터
摆bay 파
摇gieo 요
摈빈
摊nan 탄
摘trich 적
摛리
摞라
摠총
摧최
摩마
摭척
摸mo 모
摹mo 모
摽표
撅quet 궤
撑xenh 탱
撒tat 살
撕서
撙준
撚년
撛린
撞chang 당
撤triet 철
撩leu 료
播va 파
撮toat 촬
撰soan 찬
撺찬
撼감
擅chen 천
擉thoc 착
操조
擎경
擐환
擒금
擗벽
擘벽
擢탁
擥람
擦xat 찰
擧거
攀반
攂뢰
攇헌
攊력
攒찬
攘nhuong 양
攫확
支chi 지
攲기
收thu 수
攷khao 고
攸유
改개
攻cong 공
攽반
放phong 방
政chinh 정
敃민
故co 고
效hieu 효
敉미
敌dich 적
敍서
敏man 민
救cuu 구
敒진
敔어
敕sac 칙
敖ngao 오
教giao 교
敛렴
敝te 폐
敞창
敢cam 감
散tan 산
敦don 돈
敬kinh 경
敭양
数so 삭 수
敲xao 고
整chinh 정
敷부
敾선
斁두
斅효
文van 문
斋trai 재
斌빈
斐phi 비
斑반
斓란
斗dau 두 투
料lieu 료
斛곡
斜ta 사
斝가
斟cham 짐
斡알
斤can 근
斥xich 척
斧bua 부
斩tram 참
斫작
断doan 단
斯사
新tan 신
斱작
斲착
斴린
方phuong 방
施thi 시
旁bang 방
旃전
旄모
旅lu 려
旆패
旊방
旋toan 선
旌tinh 정
族toc 족
旒류
旗co 기
无vo 무
既기
日nhat 일
旦dan 단
旧구
旨chi 지
早tao 조
旬순
旭hoc 욱
旱han 한
旲대 영
旴hu 우
时thi 시
旷khoang 광
旸양
旹시
旺vuong 왕
旻민
旼민
旽돈
旿오
昀윤
昂ngang 앙
昃측
昆con 곤
昈호
昉방
昊호
昌창
昍헌 훤
明minh 명
昏hon 혼
昐분
昑금
易dich 역 이
昔tich 석
昕흔
昙담
昛cu 거
昜양
昞병
星tinh 성
映anh 영
昡현
昣진
昤령
春춘
昧muoi 매
昨작
昫구
昭소 조
是thi 시
昰하
昱욱
昴묘
昵닐
昶창
昷온
昺병
昼주
昽롱
显hien 현
晁조
晃hoang quang 황
晈교
晋진
晌상
晎홍
晏안
晐해
晑향
晒쇄
晓heo 효
晔엽
晕vung 운 훈
晖휘
晙준
晚van 만
晞희
晟성
晠성
晡포
晢절 제
晤cu 오
晥환
晦hoi 회
晧호
晨than 신
晫탁
晬수
晭주
普pho 보
景canh 경
晰석
晳석
晴tanh 청
晶tinh 정
晷귀
晸정
晹역
智tri 지
晻암
晽림
晿창
暂tam 잠
暄huyen 훤
暇ha 가
暋민
暌규
暎영
暑서
暖난
暗am 암
暚요
暝명
暞교
暠고
暣기
暧ay 애
暬설
暮mo 모
暱닐
暲장
暳혜
暴bao 포 폭
暵한
暶선
暸료
暹xiem 섬
暺탄
暻경
暽린
暾돈
暿희
曀e 에
曁기
曅엽
曈동
曓포
曔경
曘유
曙서
曚mong 몽
曛훈
曜요
曝폭
曞려
曣연
曦희
曩nan 낭
曪라
曮엄
曯촉
曰viet 왈
曲khuc 곡 국
曳day 예
更canh xau 갱 경
曷hat 갈
曹tao 조
曼man 만
曾tang 증
替the 체
最toi 최
朄인
朅걸
月nguyet 월
有huu 유
朊원
朋bang 붕
朌반
服phuc 복
朎령
朔soc 삭
朕tram 짐
朗lang 랑
望vong 망
朝trieu 조
朞기
期ki 기
朠영
朢망
朣동
朦mong 몽
木moc 목
未mui 미
末mat 말
本ban 본
札chep trat 차 찰
术thuat 술 출
朱cho 주
朳팔
朴phac 박
朵doa
朶타
机co 궤 기
朽hu 후
朾정
杀sat 살 쇄
杂tap 잡
权quyen 권
杅vu 우
杆con 간
杉삼
杋범
杌올
李li 리
杏hanh 행
材재
村thon 촌
杓표
杖truong 장
杜do 두
杝이
杞기
束thut 속
杠cong gong 강 공
条dieu 조
来lai 래
杨duong 양
杪초
杬완 원
杭항
杯boi 배
杰kiet 걸
杲고 호
杳묘
杵ngo 저
杷파
杻뉴
杼저
松tung 송
板van 판
极cuc 극
枃진
构구
枇비
枉uong 왕
枋방
枌분
枏남
析석
枒아
枓rau 두
枕cham 침
林lam 림
枘예
枙와
枚mai 매
果qua 과
枝chi 지
枞종
枢xu 추
枣tao 조
枥력
枨truong 정
枪thuong 창
枫phong 풍
枭효
枯kho 고
枰평
枲시
枳지
架gia 가
枷da 가
枸cu 구
枻설 예
枼엽
枾시
柁xa 타
柄binh 병
柅니
柊dong 종
柏bach 백
某mo 모
柑cam dan 감
柒칠
染nhuom 염
柔nhu 유
柖소
柘자
柙합
柚dau 유
柜cui 궤
柝탁
柞작
柢저
查tra 사
柩cuu 구
柬간
柯가
柰나 내
柱tru 주
柳lieu 류
柴sai 시
柶사
柹시
柽정
柾정
柿nieu thi 시
栀치
栅책
标beu 표
栈san suong 잔
栉즐
栋dong nham 동
栌로
栎lac 력
栏dan lan 란
栐vanh 영
树thu 수
栒순
栓thoen 전
栖the 서
栗lat nieu 률
栝괄
栞간
校dang hieu 교
栢bua 백
株cho 주
栮이
栯욱
栱공
栲고
栴전
样dang 상 양
核hach 핵
根can 근
栻식
格cach 격
栽재
栾란
桀kiet 걸
桁hanh 항
桂que 계
桃dao 도
桄quang 광
框광
案an duyen 안
桉안
桎chuoi 질
桐동
桑tang 상
桓환
桔길
桠아
桡요
桢trinh 정
档당
桤기
桥kieu 교
桦화
桧coi 회
桭진
桯정
桴부
桶thung 통
桷dac 각
桾군
梁luong ruong 량
梃정
梅mai 매
梆buong 방
梏gao 곡
梓재
梗경
梛nua 나
梠려
梡관 완
梢초
梦몽
梧오
梨le 리
梭thoi 사
梯제
械gioi 계
梱곤
梳so 소
梵범
梶va 미
梼도
检ghem 검
棂ranh 령
棅병
棉면
棋coi 기
棌채
棍con diem 곤
棐비
棒vong 봉
棕종
棘gac 극
棚붕
棠당
棣체
棨계
棬권
森chum 삼
棱sang 릉
棹cheo 도
棺quan 관
棻분
棼분
棽림 침
椀완
椁quach 곽
椄접
椅의
椆주
椋양
植thuc 식
椎choi 추
椑비
椒tieu 초
椟독
椠참
椧명
椭타
椰da 야
椴단
椶종
椹침
椽연
椿춘
楂사
楏규
楔설
楕타
楗건
楙무
楚so 초
楝련
楞릉
楠nem 남
楡유
楢giua 유
楣me 미
楥원
楪접
楫즙 집
楬갈
楮do 저
楯순
楳mo 매
楷해
楸추
楹영
楻황
楼lau 루
榄람
榅온
榇친
榈려
榎가
榑부
榔lang tom 랑
榕용
榛진
榜bang xach 방
榟재
榤걸
榥황
榧비
榭사
榰지
榱suoi 최
榴luu 류
榷교
榺승
榻탑
榼합
榾cot 골
槀고
槁cau 고
槃ban 반
槊giao 삭
槌dui 퇴
槎xay 차
槏겸
槐hoe 괴
槖탁
槙진
槚가
槛함
槟빈
槢습
槥혜
槦용
槩개
槪개
槭색
槲곡
槻규
槽tau 조
槿근
樀적
樊phan 번
樋thong 통
樒밀
樔sao 소
樗vu 저
樛규
樟장
模mo 모
横hoanh 횡
樯장
樱앵
樵초
樻궤
樽준
橃벌
橄감
橅vo 모 무
橇취
橉sang 린
橊luu 류
橌한
橍윤
橐탁
橒운
橓순
橘quat 귤
橙chanh 등
橚숙
橞혜
橠나
橡상
橤nhuy 예
橦동
橲희
橵산
橹로
橼연
橿강
檀dan 단
檃은
檄hich 격
檍억
檎금
檐첨
檗벽
檝즙
檠경
檼은
檽누
檿염
櫂trac 도
櫜고
櫶헌
櫼첨
欂박
欃참
欌장
欑찬
欗luon 란
欠khiem 흠
次thu 차
欢hoan 환
欣han 흔
欤ru 여
欥일
欧구
欬해
欲duc 욕
欷희
欸애
欹의
欺khi 기
欻훌
款khoan 관
欿감
歃삽
歆can ham 흠
歇het 헐
歉겸
歊효
歌ca 가
歔허
歙흡
歚선
歛liem 감
歠철
止chi 지
正chinh 정
此thu 차
步bo 보
武vu 무
歧기
歪quay 왜
歳tue
死phoi tu 사
歼섬
殀yeu 요
殁몰
殂조
殃trua uong 앙
殄진
殆태
殇상
殉tuan 순
殊thua 수
残dem tan 잔
殍표
殑긍
殒운
殓liem 렴
殖식
殚탄
殡tan 빈
殢체
殳수
殴구
段doan 단
殷an 은
殽효
殿dien 전
毁huy 훼
毂곡
毄격
毅nghi 의
毋vo 무
母mau 모
每dam moi 매
毒doc 독
毓육
比ti 비
毕dut tat 필
毖비
毗비
毘비
毙폐
毚참
毛mao 모
毡chen 전
毫hao 호
毬cau choac 구
毯xom 담
毳취
毸시
氅창
氏thi 씨
氐저
民dan 민
氓manh 맹
气khi 기
氛분
氤인
氲온
水heo thuy 수
氶승
氷빙
永vang 영
氿궤
汀denh 정
汁chap 즙
求cau 구
汃팔
汇회 휘
汉han 한
汋작
汏대
汐dap tach 석
汒망
汓to 수
汔흘
汕khung suon 산
汗한
汚오
汛vam 신
汜day 사
汝nho 여
汞홍
江giang 강
池tri 지
污o 오
汤thang 탕
汦지
汨nhat 골
汩율
汪왕
汭예
汰thay ve 태
汲cum ngap 급
汶문
汹흉
汽기
汾분
沁tam 심
沂기
沃oc 옥
沄운
沅원
沆항
沇연 윤
沈dam tham 심 침
沌xon 돈
沍호
沐muc 목
沓dap 답
沔mien 면
沕vat 물
沘비
沙sa vanh 사
沚chay 지
沛phai 패
沟구
没mo mot 몰
沤구
沥lach 력
沦lun 륜
沧창
沨범
沩voi 규
沪호
沫muot 말
沬매
沮저
沰탁
沱do sang 타
河ha 하
沶시
沸phi 비
油dau 유
治tri 치
沼treo 소
沽고
沾cham dim 점 첨
沿duyen 연
泂형
泄day tuot 설
泅tu 수
泆dat 일
泇가
泉tuyen 천
泊bac 박
泌비 필
泐륵
泑ao 유
泓홍
泔감
法phap 법
泗tua 사
泙benh 평
泚자
泛phiem 범
泜de 지
泞녕
泠lenh 령
泡bau 포
波ba 파
泣khap 읍
泥ne nhan 니
注chu 주
泪le thot 루
泫현
泮bon 반
泯민
泰thai 태
泱앙
泳영
泷rong song 롱
泸lu 로
泻ta 사
泼발
泽rach 택
泾kinh 경
泿은
洁cat khiet tho 결
洄hoi 회
洇인
洊tuon 천
洋duong 양
洌ret 렬
洑보
洒ngo roi sai 선 세 쇄
洔지
洗tay 선 세
洙chua 수
洛rac 락
洞dong 동 통
洟de 이
洣미
津진
洧유
洨효
洪hong suyen 홍
洫혁
洬속
洮reu 도
洯결
洲chao chong 주
洵순
洸광
洹원 환
洺명
活hoat 활
洼와
洽흡
派phai 파
流luu 류
浃협
浅thien 천
浆장
浇khu nhao 요
浈정
浊troc 탁
测trac 측
浍goi 회
济제
浏류
浑혼
浒호
浓nong 농
浔tam 심
浙절
浚준
浡bot 발
浣완
浤굉
浥uop 읍
浦포
浧sinh 영
浩호
浪랑
浬ri 리
浮phu 부
浯오
浲봉
浴욕
海hai 해
浸tam 침
涂do 도
涅net
消tieu 소
涉thiep 섭
涍효
涎연
涏정
涑속
涓quen 연
涔잠
涕체
涖rang ri 리
涘사
涚duoi 세
涛dao 도
涝로
涞lai thui 래
涟lan 련
涡와
涣환
涤sach 척
润nhuan 윤
涧간
涨truong 창
涪부
涫관
涬행
涯ruoi 애
液gia 액
涴완
涵함
涷동
涿탁
淀전 정
淃권
淄치
淅석
淆효
淇기
淈굴
淋lam 림
淌창
淏호
淐창
淑숙
淖뇨
淘dao 도
淙종
淝비
淞송
淠비
淡dam 담
淢thoi vuc 역
淣예
淤ua 어
淦감
淫dam 음
淬rot 쉬
淮hoai 회
深tham 심
淳choang 순
混hon 혼
淹em 엄
添them thiem 첨
淼묘
清thanh 청
渊uyen 연
渌loc 록
渍지
渎독
渐tiem 점
渔ngu 어
渗ruom 삼
渚cha 저
渝투
渟정
渠cu 거
渡do 도
渣사
渤bot 발
渥oc 악
渨hoay 외
温on 온
渫설
渭ngan vay 위
港cang 항
渲선
渴khat 갈
渶영
渷연
游du 유
渺묘
渼me 미
渽재
湀규
湃배
湄mua 미
湅rin 련
湍단
湎gion 면
湑서
湓bun 분
湔전
湕건
湖ho 호
湘tuong 상
湛dam 담
湜식
湟황
湣혼
湧rung 용
湫추
湮인
湲bon 원
湳nuom 남
湵유
湺보
湾만
湿lau thap 습
溁영
溃hoi 궤
溅천
溇sau 루
溏당
源nguon 원
溒원
溕trung 몽
溘hup 합
溜류
溟명
溢일
溥보 부
溧rot 률
溨재
溪khe 계
溯소
溱진
溲수
溵은
溶rong 용
溷혼
溺닉
溽욕
滂bang 방
滃옹
滇chan 진
滈hao 호
滉황
滋자
滑got 골 활
滓재
滔thao 도
滕등
滚cun 곤
滞se 체
滟염
滠섭
满man 만
滢형
滤려
滥lam 람
滨빈
滩탄
滭필
滴nhich 적
滵밀
滼범
漂pheu 표
漄애
漆칠
漉loc 록
漌근
漏lau 루
漑ngay 개
漓lay 리
演dien 연
漕조
漙단
漠mac 막
漤람
漦시
漧건
漨vung 봉
漪의
漫man 만
漭망
漯루
漰붕
漱수
漳장
漼doi 최
漾양
潇소
潋렴
潏율
潒상
潓혜
潗bap 집
潘반
潜tiem 잠
潝흡
潞로
潟석
潡돈
潢황
潣민
潦leo 로 료
潪지
潭dam 담
潮trieu 조
潱열
潴저
潸산
潺son 잔
潼동
潽보
潾린
澁삽
澂징
澄chung 징
澈철
澉감
澋횡
澌시
澍주
澎banh de 팽
澒홍
澔호
澕화
澖한
澘산
澜lan nham 란
澟름
澡조
澣한
澥해
澧례
澨서
澪령
澯찬
澳오
澶전
澹담
激khich vang 격
濂렴
濇색
濉수
濊예
濑뢰
濒빈
濔nhe 니 미
濞tia 비
濠호
濡nhua 유
濥인
濦은
濩호
濬준
濮복
濯탁
濴영
濶활
瀁양
瀑폭
瀒색
瀓징
瀚한
瀛영
瀜융
瀞정
瀢유
瀣해
瀯영
瀷익
瀸첨
瀼양
灆람
灌관
灏호
灐형
灓란
灞파
灦현
火hoa 화
灭diet 멸
灯dang 등 정
灰hoi 회
灵linh 령
灶tao 조
灸cuu 구
灼chuoc 작
灾tai 재
灿xan 찬
炀양
炁기
炅경
炆문
炉chua lo 로
炊soi tron 취
炎viem 담 염
炒sao 초
炕항
炖doai dun 돈
炘흔
炙자 적
炚광
炛광
炜위 휘
炡정
炤chieu 소 조
炦발 별
炫현
炬거
炭than 탄
炮phao 포
炯형
炰포
炳binh dong 병
炷주
炸작
点diem 점
炼luyen 련
炽xe 치
烁삭
烂lan 란
烈liet 렬
烊rang 양
烋효 휴
烍선
烓계
烔동
烘hong 홍
烙락
烛chuc duoc 촉
烜훤
烝chung 증
烟연
烦phien 번
烧thieu 소
烨엽
烫탕
烬tan 신
热nhiet 열
烯희
烱경
烳보
烹phanh 팽
烺랑
烽봉
焃혁
焄훈
焆결
焇소
焉von 언
焌준
焕환
焘도
焙vui 배
焚분
焛린
焜혼
焞hung 돈 순
焠sot 쉬
焦초
焭경
焯작
焰diem 염
焱혁
然nhien 연
煃규
煆하
煊훤
煌황
煎전
煐영
煓단
煖난
煜욱
煝미
煞살
煤muoi 매
煦후
照chieu 조
煨oi 외
煮자
煴dao un 온
煽phien 선
熀엽 황
熄tat 식
熇혹 효
熉운
熊hung 웅
熏hun 훈
熔용
熙hay 희
熛표
熟thuc 숙
熡루
熢봉
熤익
熨ui 위
熩호
熬오
熹희
熺희
燃nhen 연
燋초
燎dip lieu 료
燏율
燐lan 린
燔번
燕en 연
燛경
燠오 우 욱
燥tao 조
燧수
燮섭
燸유
燹희
燽주
燿요
爀혁
爁ram 람
爆폭
爇설
爌quang 광
爔희
爗엽
爚약
爟관
爥촉
爨찬
爪trao 조
爬bo 파
爰vuon 원
爱애
爵tuoc 작
父부
爷야
爸파
爹다
爻효
爽sung 상
牂장
片phien 편
版ban 판
牋tien 전
牌bai 패
牍독
牒diep 첩
牓방
牔박
牖유
牙nha 아
牚탱
牛nguu 우
牝빈
牟mau ram 모
牡모
牢lao 뢰
牣nhan 인
牧목
物vat 물
牯고
牲sinh 생
牵견
牸자
特dac 특
牺nghe 희
犀te 서
犁리
犂리
犇분
犊독
犍건
犒호
犬견
犯pham 범
犳작
犴안
犵힐
状trang 상 장
犷광
犹유
狂cuong 광
狄dich 적
狈패
狉비
狎압
狐ho 호
狒비
狗cau 구
狙저
狞nanh 녕
狡giao 교
狢학
狨융
狩수
独doc 독
狭hep 협
狮su tep 사
狯회
狰쟁
狱dong nguc 옥
狴폐
狷견
狸리
狺은
狻산
狼lang lua 랑
猃험
猉cay 기
猊nghe 예
猎lop 렵
猓과
猕미
猖창
猗아 의
猘제
猛manh 맹
猜시
猝졸
猢ho 호
猥외
猧와
猨원
猩성
猪tru 저
猫meo 묘
猬위
献hien 헌
猱노
猴hau 후
猷유
猾활
猿ro vuon 원
獐장
獒ngao 오
獗궐
獘폐
獜린
獠료
獩예
獬giai 해
獭rai 달
獯훈
玁험
玄huyen 현
玆자
率률 솔
玈로
玉ngoc 옥
王vuong 왕
玎정
玑기
玒강
玔천
玕간
玖구
玗우
玘기
玙여
玛ma 마
玞부
玟민
玠개
玦결
玧문 윤
玩ngoan 완
玪감 림
玫매
玭빈
玮위
环환
现hien 현
玱창
玲lieng 령
玳doi ngan 대
玴예
玷de diem 점
玹현
玺ti 새
玻파
玼체
玽구
玿소
珀phach 박 백
珂가
珆이 태
珈가
珉민
珊san 산
珌필
珍tran 진
珏각
珐법
珑롱
珒진
珖광
珗선
珘주
珙공
珝후
珞락
珠chau 주
珢은
珣순
珤보
珥nhe yen 이
珦향
珩형
珪규
珫충
班ban 반
珮패
珰당
珲혼
珵정
珷무
珸오
珹성
珽정
琁선
球cau 구
琄현
琅랑
理li 리
琇수
琉luu 류
琎진
琏련
琐쇄
琓완
琗채
琘민
琛침
琝민
琟유
琠전
琡숙
琢chac 탁
琤쟁
琥호
琦기
琨곤
琪기
琫봉
琬완
琮종
琯관
琰염
琲배
琳림
琴cam 금
琵ti 비
琶ba 파
琸탁
琼quynh sung 경
瑀우
瑁cuoi moi 모
瑂미
瑃춘
瑄선
瑅제
瑆성
瑈유
瑉민
瑌연
瑍환
瑎해
瑕하
瑗원
瑙nao 노
瑚ho 호
瑛영
瑜유
瑝황
瑞서
瑟sat 슬
瑠류
瑢용
瑥온
瑨진
瑭당
瑮률
瑯랑
瑰괴
瑱진
瑳차
瑶dao rom 요
瑸빈
瑽종
瑾근
璀최
璂기
璃li re 리
璄경
璅소
璆구
璇선
璋장
璌인
璎영
璐로
璘린
璜황
璝괴
璞박
璟경
璥경
璧bich 벽
璨찬
璪조
璱슬
璲수
璶신
璹숙
璼람
瓀연
瓆질
瓍수
瓐로
瓒찬
瓓란
瓘관
瓜qua 과
瓠호
瓢bau 표
瓦ngoi 와
瓮ong 옹
瓯au 구
瓳호
瓶binh
瓷dau su 자
甁병
甃추
甄견
甍manh 맹
甎전
甑증
甓bich 벽
甘ba cam 감
甚tham 심
甛첨
甜첨
甞상
生sinh 생
甤유
甥생
甦소
用dung 용
甫phu 보
甬용
田dien 전
由do 유
甲giap 갑
申신
电전
男nam 남
甸전
町정
画hoa 화 획
甿맹
畃순
畅suong 창
畇균
畊경
畋전
界gioi 계
畎견
畏uy 외
畑den 전
畓답
畔반
留luu 류
畚분
畛진
畜chuoi suc 축
畤치
略luoc 략
畦휴
番deo phen 번
畯준
畴주
畸기
畺cung 강
畿기
疆강
疈벽
疋sat 필
疎소
疏so 소
疑의
疔dinh 정
疖절
疗leu lieu 료
疙흘
疚nhiu 구
疝산
疟학
疠려
疡양
疣우
疥개
疫dich 역
疬력
疮창
疯phong 풍
疱포
疲bi 피
疳감
疴아
疵자
疸don 달
疹chan 진
疼동
疽thu 저
疾tat 질
痀khu 구
痂가
痃현
病benh 병
症chung 증 징
痈ung 옹
痉경
痊thuyen 전
痍이
痎해
痒양
痓치
痔tri 치
痕ngan not 흔
痘dau 두
痛thong 통
痞비
痢li 리
痣지
痤좌
痧사
痨com lao 로
痫간
痰dom 담
痲마
痳림
痴si 치
痹te 비
痺비
痼고
痿oai 위
瘀u 어
瘁tuy 췌
瘅단
瘇종
瘈계
瘉유
瘐유
瘕하
瘘루
瘙소
瘟on 온
瘠척
瘢ban 반
瘤류
瘦xau 수
瘫탄
瘯족
瘰라
瘱예
瘳추
瘴chuong 장
瘾은
瘿영
癃륭
癈폐
癌암
癎간
癕옹
癖벽
癜den 전
癞라
癣선
癨곽
癫dien 전
癯구
癸quy 계
登dang 등
白bach 백
百bach vau 백
皀급
皂조
皃모
的dich 적
皆giai 개
皇hoang 황
皋cau dau 고
皎교
皐cau 고
皑애
皒아
皓호
皖환
皗주
皛효
皜호
皞호
皤파
皬학
皮bi 피
皱추
皲군
皴준
皶사
皿manh 명
盂우
盆bon pho 분
盈denh 영
益ich 익
盌완
盍합
盎ang 앙
盏chen 잔
盐염
监giam 감
盒hop 합
盓우
盔khoi 회
盖cai 개
盗dao dua 도
盘ban 반
盙보
盛thinh 성
盟맹
盥관
盬고
目muc 목
盱우
盲manh xom 맹
直직
相tuong 상
盹순
盻혜
盼반
盾thuan 순
盿민
眀명
省tinh 생 성
眂시
眄면
眇deo 묘
眈xam 탐
眉mi 미
眊모
看khan trau 간
眎시
眐정
眚생
眛muoi 매
真chan 진
眠mien 면 민
眦자
眨잡
眩gioen 현
眴순
眷quyen 권
眸모
眹진
眺조
眻양
眼cua nhan 안
着착
睃준
睆환
睇제
睑lim 검
睒co guom 섬
睚애
睛정
睟수
睠권
睡수
睢수
督doc 독
睥비
睦muc 목
睨nghe 예
睫첩
睬채
睷건
睹du 도
睽규
睾고
睿예
瞋tran 진
瞍수
瞎할
瞑manh than 명
瞒man 만
瞖예
瞙막
瞠당
瞢몽
瞥별
瞩촉
瞪징
瞬순
瞭leo 료
瞮철
瞰감
瞳chang trong 동
瞵린
瞹애
瞻chiem 첨
瞽고
瞿구
矉빈
矍확
矗suc 촉
矙감
矛mau 모
矜cang 긍
矞율
矡확
矢ngao thi 시
矣hi 의
知tri 지
矦후
矧than 신
矩cu 구
矫kieu 교
短doan 단
矮왜
矰증
石thach 석
矶기
矸간 안
矺탁
矼강
矽석
矾phen troi 반
矿khoang
砀탕
码마
砂사
砇민
砌체
砏분
砑아
砒비
研khan nghien 연
砖전
砗차
砚kho nghien 연
砢라
砥지
砦채
砧chim kham 침
砬립
砭bim day 폄
砰팽
砲bau phao 포
破pha 파
砺려
砻롱
砾력
础so 초
硁갱
硄광
硅규
硕thac 석
硗교
硙애
硝초
硠랑
硧용
硪아
硫luu 류
硬khu nganh 경
确xac 학 확
硼붕
碁co 기
碄림
碇정
碌록
碍ngai 애
碎toai 쇄
碏작
碑비
碓대
碗완
碛적
碟설
碣갈
碤영
碧bich coi 벽
碨외
碬하
碻확
碾년
磁자
磅방
磈외
磊loi 뢰
磋tha vai 차
磎계
磏렴
磐반
磔ket 책
磕개
磨mai 마
磪최
磬khanh 경
磴등
磵간
磶석
磷co lan 린
磺hoang 광
磻반 번
磼잡
礁초
礌soi 뢰
礏급
礑당
礒의
礖여
礧뢰
礭확
示dinh thi 시
礼le 례
社xa 사
祀사
祁기
祄해
祅요
祆천
祇기
祈기
祉지
祊팽
祐우
祓불
祔부
祖조
祗지
祘산
祚to 조
祛거
祜호
祝chuc 축
神than 신
祟수
祠tu 사
祢니
祥상
祧조
票phieu 표
祭te 제
祯정
祷dao 도
祸hoa 화
祹도
祺기
祼관
禀bam 품
禁cam 금
禄loc 록
禅선
禊계
禋인
福phuc 복
禑우
禔시 제 지
禛진
禝직
禠사
禧희
禨기
禫dem thien 담
禳양
禴약
禹dung vu 우
禺옹
离le li 리
禼설
禽cam 금
禾화
秀tu 수
私tu 사
秃thoc 독
秄자
秆간
秉banh 병
秊년
秋thu 추
种chong 종
科khoa 과
秒초
秕비
秘비
秞유
租dip to 조
秢령
秣말
秤xung 칭
秦진
秧uong 앙
秩trat 질
秪지
秫출
秬거
积tich 적
称xung 칭
秵인
秸gat 갈
移doi 이
秽ue 예
秾농
稀hi 희
稁고
稂랑
稊de the 제
程trinh 정
稌도
稍초
税thue 세
稔nam 임
稗패
稘기
稙직
稚치
稞과
稠조
稢욱
稣소
稧설
稰서
稳un 온
稶욱
稷직
稹진
稻도
稼가
稽ghe
稿고
穅강
穆목
穉치
穑색
穗수
穦빈
穰양
穴huyet 혈
穵알
究cuu 구
穷cung 궁
穹khum 궁
空khong 공
穽정
穾요
穿xuyen 천
窀둔
突dot 돌
窂로
窃절
窄착
窅요
窆폄
窈yeu 요
窊와
窍khiu 규
窑요
窒khong 질
窓창
窕dieu 조
窖교
窗song 창
窘quan 군
窙효
窜찬
窝와
窟굴
窠과
窣솔
窥규
窦두
窬유
窭구
窳유
窹오
窾관
窿륭
立lap 립
竖수
竗묘
站tram 참
竝병
竞경
竟canh 경
章chuong 장
竢사
竣준
童dong 동
竦송
竭kiet 갈
端doan 단
竴준
竸경
竹truc 죽
竺축
竽우
竿can 간
笃doc 독
笆파
笈cap 급
笊조
笋순
笌아
笎원
笏홀
笑소
笒금
笔but 필
笕견
笘chom don 점
笙dam senh 생
笛dich 적
笞태
笠lop 립
笥사
符bua 부
笧책
笨분
第de nong 제
笭령
笯no 노
笳가
笵pham 범
笹세
笺전
笼long 롱
笾변
筅선
筈괄
等dang 등
筋gan 근
筌전
筏phet 벌
筐광
筑troc truc 축
筒dong 통
答dap 답
策sach 책
筚필
筛ray 사
筝tranh 쟁
筟부
筠균
筥ra 거
筦관
筩thung 통
筬성
筮vau 서
筱소
筳정
筵연
筹주
筼운
筽오
签첨
筿소
简gian 간
箍고
箔박
箕kia 기
算toan 산
箙복
箜공
箝겸
箠추
管quan 관
箦책
箧협
箨탁
箪단
箫tieu 소
箭tien 전
箱ruong 상
箴bu giam 잠
箸gia 저
箾소
篁황
篆trien 전
篇편
篊홍
篌후
篒식
篙gau 고
篛약
篝quau 구
篡choan 찬
篦비
篪지
篮xom 람
篯전
篱리
篷bong 봉
篾멸
簅산
簇족
簉추
簋궤
簏록
簒찬
簟점
簠보
簧황
簪tram 잠
簷첨
簸파
簿부
籁뢰
籍적
籒주
籥약
籧거
米미
籴적
类loai 류
籼선
粃te 비
粉phan 분
粒lap 립
粕박
粗tho 조
粘점
粜조
粝려
粟속
粢자
粤월
粥죽
粦린
粧장
粪phan 분
粮luong 량
粱량
粲찬
粳갱
粹tuy 수
粼린
精tinh 정
糁tam 삼
糅유
糇후
糊ho 호
糕고
糖duong 당 탕
糗구
糙조
糚장
糜미
糟조
糠강
糯나
糱얼
糵얼
糺규
系he 계
紊문
素to 소
索sach 삭 색
紧khan 긴
紫tia 자
累luy 루 류
紸주
絁시
絉술
絍임
絑주
絖quang 광
絙환
絜혈
絣병
絩theu 조
絮서
絯해
絿구
綘봉
綥기
綦기
綮계
緂담
緌유
緍민
緖서
緜면
縃서
縘계
縠곡
縡재
縢등
縻미
繁phon 번
繄예
繇요
繈강
繐세
繖산
繗린
繙번
纂찬
纙la 라
纛독
纠규
纡vo 우
红hong 홍
纣주
纤섬
纥hot 흘
约uoc 약 요
级cap 급
纨환
纩광
纪ki 기
纬vi 위
纭운
纮굉
纯thuan 순 준
纰비
纱sa 사
纲cuong 강
纳nap 납
纵tung 종
纶luan 륜
纷phan 분
纸chi 지
纹van 문
纺vuong 방
纻저
纽neo 뉴
纾서
线선
绀감
绁설
绂불
练luyen 련
组to 조
绅thang 신
细toi 세
织chuc 직
终chung 종
绉so 추
绊ban 반
绍thieu 소
绎git 역
经kinh 경
绒nhung 융
结ket 결
绕nhao nhieu 요
绖질
绘goi 회
给cap 급
绚현
绛강
络rac 락
绝tuyet 절
绞giao 교
统thong 통
绠경
绡초
绢견
绣tu 수
绥noi 수
绦조
继ke 계
绩tich 적
绫trang 릉
续tuc 속
绮기
绯비
绰xuoc 작
绲곤
绳thang 승
维유
绵mien 면
绶수
绷붕
绸주
绻cuon 권
综종
绽탄
绾관
绿luc 록
缀철
缁치
缃상
缄dam 함
缅면
缆람
缇제
缉집
缊온
缋궤
缌시
缎doan 단
缏편
缒추
缓완
缔re 체
缕lua 루
编bien 편
缗man 민
缘duyen 연
缙진
缚박
缛nhoc 욕
缜진
缝봉
缞최
缟호
缠trien 전
缢ai 액
缣겸
缤빈
缥표
缦만
缧류
缨영
缩축
缪무
缫소
缬힐
缭leo 료
缮선
缯증
缰cuong 강
缱khin 견
缲thao 조
缳현
缴nhau
缵찬
缶phau 부
缸cong 항
缺khuyet 결
缾binh 병
缿항
罂앵
罄khanh 경
罅하
罇준
罋옹
罍뢰
罐관
网vong 망
罔vong 망
罕한
罗la 라
罘부
罚phat 벌
罝저
罟고
罠민
罡강
罢bai 파
罣괘
罦부
罨엄
罪toi 죄
罫괘
置tri 치
署tho 서
罴비
罸벌
罹리
罼필
罽계
罾증
羁기
羂견
羇기
羊duong 양
羌강
美mi 미
羔고
羖고
羘장
羚령
羝de 저
羞수
羡tien 선 이
群quan 군
羫강
羯갈
羲희
羸리
羹갱
羽vo 우
羿예
翁ong 옹
翅시
翊익
翌익
翎am lieng 령
翔상
翕hap 흡
翖흡
翘교
翚휘
翛소
翟적
翠thuy 취
翡phi 비
翣삽
翤시
翦전
翩phien 편
翮핵
翰한
翳예
翺고
翻번
翼duc 익
翾현
耀요
老lao 로
考khao 고
耄모
者자
耆기
耇구
耈구
而이
耐내
耑단
耒loi 뢰
耔자
耕canh 경
耖초
耗hao 모
耘운
耙bua khit 파
耞roi 가
耡서
耦우
耧루
耨nau 누
耭기
耰우
耳nhi 이
耶야
耸용
耻치
耽xam 탐
耿경
聂섭
聃담
聆령
聈유
聊료
聋롱
职chuc 직
聏이
聒괄
联lien 련
聕호
聘sanh 빙
聚tu 취
聩외
聪thong 총
聱오
聿율
肃숙
肄이
肆사
肇조
肉육
肋륵
肌기
肓황
肖초
肚두
肛항
肝gan 간
肠장
股co 고
肢chi 지
肤부
肥phi 비
肦분
肩견
肪방
肫순
肭noi 눌
肯khang 긍
肱quang 굉
育duc 육
肴효
肵기
肺폐
肾than 신
肿thung 종
胀truong 창
胁hiep 협
胃위
胄tru 주
胆dam 단 담
胊구
背boi 배
胎thai 태
胕부 주
胖bon 반
胙조
胚배
胛갑
胜thang 성 승 정
胞bao 포
胠거
胡호
胤dan 윤
胥서
胧롱
胪려
胫경
胯고
胱choang 광
胴동
胶keo 교
胷흉
胸hong 흉
能nang 능
胾자
脂지
脆취
脇협
脉맥
脊척
脍goi 회
脏tang 장
脐제
脑nao 뇌
脓nong 농
脔련
脖발
脗민
脘완
脚각
脤신
脧최
脯포
脰두
脱thoat 탈 태
脺수
脾ti 비
腁변
腆전
腊chap 랍 석
腋nach 액
腌엄
腐hu 부
腑phu 부
腒거
腓비
腔xoang 강
腕oan 완
腠주
腤암
腥tanh 성
腭악
腰yeu 요
腱건
腴유
腶단
腷픽
腹phuc 복
腺선
腻니
腼전
腽올
腾등
腿thoai 퇴
膀방
膂려
膄수
膆소
膈격
膊박
膋료
膏cao 고
膑빈
膜막
膝슬
膣질
膨banh 팽
膰번
膳선
膴무
膵췌
膸수
膹분
膺응
膻전
臀둔
臂비
臆억
臊조
臑노
臙연
臝라
臣than 신
臧tang 장
自tu 자
臬얼
臭xu 취
至chi 지
致nhi 치
臶천
臻진
臼coi 구
臾유
舁여
舂thung 용
舃석 작
舅cau 구
舆여
舌thiet 설
舍xa 사
舐지
舒thu 서
舛천
舜thuan 순
舞vu 무
舟주
舡강
舣의
航hang 항
舫방
般ban 반
舰함
舱창
舳축
舵타
舶박
舷현
舸가
船thuyen 선
舻로
舽방
艀부
艅여
艇정
艑편
艘소
艚tau 조
艟xuong 동
艨몽
艪로
艮can 간
良luong 량
艰gian 간
色sac 색
艳diem 염
艴불
艸thau 초
艺nghe ot 예
艾ngai 애 예
节tiet 절
芃bong 봉
芊천
芋우 후
芍thuoc 작
芎khung 궁
芐호
芒mang 망
芔훼
芗향
芘비
芙phu 부
芚둔
芜무
芝chi 지
芟sam 삼
芡검
芢인
芣bup 부
芥개
芦로 호
芧서
芨급
芩금
芪기
芫원
芬분
芭파
芮noi 예
芯심
芰기
花hoa 화
芳방
芷chi 지
芸예 운
芹can 근
芼mao 모
芽아
芾nao 비
芿nhang 잉
苁총
苇위
苌장
苍창
苎저
苏to 소
苑oan 원
苒염
苓linh 령
苔day 태
苕초
苗meo 묘
苛가
苜목
苞포
苟구
苠민
苡이
苣거
若nhuoc 야 약
苦kho 고
苩백
苫chom 점
英anh 영
苳rong 동
苴저
苹tan 빈 평
苺매
苻부
苽고
苾bi 필
苿미
茀phat 불
茁dot 줄
茂무
范범
茄nha 가
茅모
茈자
茉말
茎hanh 경
茏lung 롱
茑조
茔영
茕경
茗명
茛간
茜천
茝채
茣오
茤다
茥규
茧ken 견
茨자
茪광
茫muong 망
茯복
茱수
茳강
茴회
茵인
茶tra 다 차
茸용
茹nha 여
茼dong 동
荀순
荃전
荆형
荇hanh 행
草thao 초
荏임
荐천
荑ri sun 이
荒hoang 황
荚협
荛요
荜필
荞kieu uom 교
荠제
荡dang 탕
荣vinh 영
荤훈
荥형
荦락
荧형
荨tum 담
荩신
荪손
荫am 음
药duoc 약
荳두
荴부
荷하
荺윤
荻적
莂별
莅리
莉리
莎사
莒거
莓moi 매
莘신
莚연
莛정
莝좌
莞완
莟함
莠유
莨랑
莩부
莪ngo 아
莫mac 막
莱lai 래
莲sen 련
莳시
莴와
获hoach 확 획
莸유
莹영 형
莺oanh 앵
莼순
莽망
莿자
菀울
菁청
菂적
菅관
菉록
菊cuc 국
菌균
菑치
菓과
菔복
菖창
菘숭
菜채
菟tho 도
菠파
菡함
菩bo 보
菫ngan 근
菰고
菱lang 릉
菲비
菶phung 봉
菹저
菻lum 름
菽숙
萃췌
萄도
萆비
萋처
萌manh 맹
萍benh 평
萎위
萚탁
萝la 라
萤huynh 형
营영
萦quanh 영
萧소
萨살
萩them tho 추
萱훤
萸유
萹편
萼악
落lac 락
葆보
葊암
著tru 저
葚심
葛갈
葡포
董dong 동
葩ba 파
葫ho 호
葬tang 장
葭가
葰준
葱총
葳위
葵quy 규
葺즙
蒂de 체
蒇천
蒋장
蒌루
蒑은
蒙mong 몽
蒜toi 산
蒟구
蒡방
蒨천
蒭추
蒯괴
蒲bo 포
蒴삭
蒸chung 증
蒹겸
蒺질
蒻약
蒽은
蒿호
蓁진
蓂명
蓄축
蓉rong 용
蓊옹
蓍시
蓏라
蓐doi noc 욕
蓑사
蓓bui 배
蓖비
蓚수
蓝lam 람
蓟계
蓥형
蓦맥
蓬bong 봉
蓭암
蓱평
蓺예
蓼료
蔀부
蔆릉
蔎설
蔑met miet 멸
蔓mon 만
蔕체
蔗gia 자
蔚울
蔟주
蔡채
蔪점
蔬소
蔰호
蔷장
蔺린
蔼애
蔽폐
蕃번
蕉tieu 초
蕊nhi 예
蕖거
蕗로
蕙hue 혜
蕡분
蕣순
蕤유
蕨궐
蕫동
蕰온
蕲기
蕴온
蕸하
蕺즙
蕾뢰
薄박
薆ai 애
薇미
薉예
薏e 의
薙치
薛설
薝담
薤해
薥촉
薨훙
薪신
薮su 수
薯서
薰훈
薾이
藁고
藇서
藉cha 자
藏장
藐묘
藓선
藕ngo 우
藜려
藤dang 등
藩번
藷저
藻조
藿곽
蘂예
蘖얼
蘗벽
蘘양
蘧거
蘩번
蘪미
蘯탕
蘼미
虍호
虎ho 호
虏로
虐nguoc 학
虑lu 려
虓효
虔kien 건
虚hu 허
虞우
虫trung 충
虬cu gu 규
虮기
虱슬
虸tua 자
虹홍
虺훼
虻맹
虽tuy 수
虾하
蚀식
蚁의
蚂마
蚊문
蚋예
蚌방
蚍비
蚓ran 인
蚕tam 잠
蚣공
蚤tao 조
蚨phu 부
蚩si 치
蚪두
蚬kien 현
蚯구
蚰유
蚱책
蚴유
蛀chau 주
蛅점
蛆저
蛇xa 사
蛉령
蛊고
蛋단
蛎려
蛔회
蛙와
蛛chau 주
蛞활
蛟giao 교
蛣길
蛤합
蛩공
蛬공
蛭chay 질
蛮man 만
蛰trap 칩
蛲ngheu 요
蛸소
蛹nhong 용
蛾아
蜀xoc 촉
蜂ong 봉
蜃신
蜈오
蜉부
蜊리
蜋랑
蜑단
蜕세
蜗와
蜘지
蜚bay 비
蜜mat 밀
蜝기
蜡rep 랍 사
蜥석
蜨접
蜩조
蜴척
蜵연
蜷권
蜺예
蜻청
蜿원
蝇nhang 승
蝉선
蝌과
蝎ret 갈
蝗황
蝙편
蝠복
蝤유
蝥모
蝮복
蝴ha 호
蝶diep 접
蝼sau 루
蝾영
螂랑
螃방
螌반
融융
螘의
螟명
螣등
螭리
螳당
螴진
螺라
螽종
蟀솔
蟇마
蟊모
蟋실
蟚팽
蟛팽
蟠반
蟷당
蟹해
蟾섬
蠕연
蠙빈
蠡lai 려
蠢xuan 준
蠲견
蠹두
血huyet 혈
衄뉵
衅흔
行hang 항 행
衍연
衎간
衒현
衔함
街가
衙아
衞위
衡형
衢구
衣y 의
补bo 보
表bieu 표
衫oam 삼
衬친
衮gon 곤
衰suy
衲nep 납
衷충
衽임
衾kham 금
衿금
袁원
袂몌
袄ao 오
袅neo 뇨
袆위
袈ca 가
袋day 대
袍bao 포
袒단
袖tu 수
袗진
袛저
袜말
袝부
袢번
袪거
被bi 피
袭tap 습
袴kho 고
裀인
裁trai 재
裂렬
装trang 장
裆당
裈곤
裍곤
裒bau 부
裔예
裕diu 유
裘cuu 구
裙quan 군
裟사
裤kho
裨비
裯주
裱biu 표
裳상
裴bui 배
裵배
裸khoa 라
裹과
裾거
褊편
褐갈
褑원
褒포
褓biu 보
褕유
褙배
褚저
褛루
褥욕
褧경
褪퇴
褫치
褯석 자
褰건
褴람
褶chap 습
褺첩
襁강
襄양
襍잡
襒별
襕란
襘coi 괴
襜첨
襞벽
襟금
襭힐
西tay 서
要yeu 요
覃담
覆복
覗사
覠균
覨악
覩도
覶라
见kien 견 현
观quan 관
规qui 규
觅멱
视thi 시
觇점
览lam 람
觉giac 각
觊기
觋격
觌적
觏구
觐근
觑처
角goc 각
觔근
觖결
觗지
觚고
觜자
觝저
觞상
解giai 해
觥굉
触xuc 촉
觰다
觱필
觳곡
言ngon 언
訇굉
訉범
訑이
訔은
訚은
訧우
訾자
詋주
詑타
詹첨
誂조
誉du 예
誊등
誓the 서
誢현
誧포
誫진
諠훤
諪정
諰시
謇건
謌가
謑혜
謜원
謣우
謦경
謱루
謷오
謼효
譃후
譆희
譌와
譔선
警khenh 경
譬thi 비
譱선
譿혜
讂현
讃찬
讉유
讐수
计ke 계
订dinh 정
讣pho 부
认nhan 인
讥기
讦알
讧홍
讨thao 토
让nhuong 양
讪산
讫흘
训huan 훈
议nghi 의
讯신
记ki 기
讲giang 강
讳huy 휘
讴구
讶아
讷dot 눌
许hua 허
讹ngoa 와
论luan 론
讼tung 송
讽phung 풍
设thet 설
访phong 방
诀결
证chung 정 증
诂고
诃가
评binh 평
诅tro 저
识식 지
诇형
诈tra 사
诉to 소
诊chan 진
诋저
词tu 사
诎굴
诏chieu 조
诐피
译dich 역
诓광
诔뢰
试thi 시
诖괘
诗thi 시
诘cat 힐
诙회
诚thanh 성
诛tru 주
诜선
话thoai 화
诞탄
诟구
诠전
诡궤
询순
诣예
诤쟁
该해
详tuong 상
诧타
诩후
诫계
诬vu 무
语ngu 어
诮초
误오
诰고
诱du 유
诲hoi 회
诳광
说thuyet 설 세 열
诵tung 송
请thinh 청
诸chu 제
诹추
诺nac 낙
读doc 독 두
诽비
课khoa 과
诿위
谀hua 유
谁수
调dieu 조 주
谄siem 첨
谅luong 량
谆순
谈dam 담
谊의
谋muu 모
谌tham 심
谍diep 첩
谏gian 간
谐hai 해
谑huoc 학
谒yet 알
谓위
谔악
谕du 유
谖훤
谗sam 참
谙am 암
谚ngan 언
谛체
谜me 미
谝편
谞서
谟mo 모
谠당
谡속
谢ta 사
谣dao 요
谤bang 방
谥시 익
谦khiem 겸
谧밀
谨can 근
谩만
谪trich 적
谬류
谭담
谮참
谯초
谱pha 보
谲quyet 휼
谳언
谴khien 견
谵섬
谶참
谷coc 곡
豁활
豆dau 두
豇강
豉xi 시
豌완
豕thi 시
豖축
豚돈
象tuong 상
豢환
豨희
豪hao 호
豳반 빈
豸trai 치
豹beo 표
豺sai 시
貂초
貃맥
貊맥
貌모
貔비
貘맥
貤이
貹성
賆변
賟전
賥dut 수
賱운
賳재
贝buoi 배 패
贞trinh 정
负phu 부
贠원
贡cong 공
财tai 재
责trach 채 책
贤hien 현
败bai 패
货hoa 화
质chat 질
贩판
贪tham 탐
贫ban 빈
贬biem 폄
购구
贮tru 저
贯quan 관
贰nhi 이
贱tien 천
贲분
贳thoi 세
贴첩
贵quy 귀
贶황
贷대
贸무
费phi 비
贺ha 하
贻이
贼tac 적
贽지
贾가 고
贿회
赀자
赁임
赂lo 뢰
赃tang 장
资자
赆신
赈진
赉뢰
赋phu 부
赌do 도
赍재
赎chuoc 속
赏thuong 상
赐사
赑비
赒주
赓갱
赔배
赖뢰
赘췌
赙부
赛새
赞tan 찬
赟빈 윤
赠tang 증
赡thiem 섬
赢영
赣공
赤xich 적
赦xa 사
赧nan 난
赫hach 혁
赭자
赮하
走tau 주
赳규
赴pho 부
赵조
赶간
起khoi 기
趁san 진
超sieu 초
越viet 월
趋xu 추
趎주
趐혈
趜국
趠ruot 초
趣thu 취
趫교
趱찬
足tuc 족
趸돈
趺부
趾nhay 지
跂기
跃duoc 약
跄창
跆태
跋발
跌trac 질
跎타
跏가
跕chom 접
跖척
跗부
跛파
距cua 거
跟ngan 근
跣선
跨과
跪quy 궤
跫공
跬khoe 규
跭강
路lo 로
跱치
跳kheu 도
践천
跸필
跻제
跼국
踆준
踉량
踊용
踌tru 주
踏dap 답
踔xot 탁
踝과
踞거
踟지
踪tong 종
踬지
踯척
踵종
踶제
踺건
踽우
蹀접
蹂유
蹄de 제
蹇kieng 건
蹈dao 도
蹉tha 차
蹊혜
蹏제
蹑섭
蹒만
蹙축
蹜toc 축
蹲준
蹴축
蹶궐
蹻keu 교
躁thao 조
躅ghen xoc 촉
躇chua 저
躏린
躐lap 렵
躔전
躙린
躞섭
身than 신
躬cung 궁
躯xo 구
躱타
躳궁
躾미
軞모
軨령
輐완
輧병
輨관
輭연
輰양
輹복
轃진
轒분
轗감
轘환
轝여
轞함
轣력
车xa 거 차
轧알
轨quay 궤
轩hien 헌
转chuyen 전
轮luan 륜
软nhuyen 연
轰huenh 굉
轲가
轳로
轴truc 축
轵지
轶일
轸진
轹력
轺초
轻khinh 경
轼식
载tai 재
轿kieu 교
辀주
辁전
辂로
较교
辄첩
辅보
辆량
辇련
辈boi 배
辉huy 훈 휘
辋vong 망
辍철
辎치
辏주
辐복 폭
辑집
辒온
输thau 수
辔비
辕원
辖hat 할
辗전
辘록
辙철
辚린
辛tan 신
辜고
辞tu 사
辟vech 벽
辢랄
辣luot 랄
辨bien 변
辩변 판
辫변
辰신 진
辱nhoc 욕
边bien 변
辽료
达dat 달
辿천
迀간
迁thien 천
迂vu 우
迃오
迄hat 흘
迅신
过qua 과
迈mai 매
迍don treu 둔
迎nghenh 영
运van 운
近can 근
迓아
返phan 반
迕오
还hoan 환
这저
进tien 진
远vien 원
违vi 위
连lien 련
迟tri 지
迢diu 초
迤이
迥형
迦da 가
迨태
迩이
迪적
迫bach 박
迬왕
迭dat 질
述thuat 술
迲겁
迷me 미
迸병
迹tich 적
迺내
迼결
追truy 추
迿준
退thoai 퇴
送tong 송
适thich 괄 적
逃dao 도
逅후
逆nghich 역
逈형
选tuyen 선
逊손
逋bo 포
逌유
逍소
逎tua 주
透thau 투
逐truc 축
逑구
递de 체
途do 도
逖적
逗두
通thong 통
逝서
逞sinh 령
速toc 속
造tao 조
逡준
逢phung 봉
逦리
逮체
逴ruoc 탁
逵규
逶위
逸dat 일
逻la 라
逼buc 핍
逾du 유
遁tron 둔
遂toai 수
遇ngo 우
遉정
遍편
遏at 알
遐하
遑황
遒주
道dao 도
遗di 유
遘구
遛류
遝답
遣khien 견
遥dieu 요
遨ngao 오
遬속
遭tao 조
遮차
遯ron 둔
遵tuan 준
遹휼
遽거
遾서
避ti 피
邀요
邂해
邃수
邅chenh 전
邈막
邌려
邍원
邑ap 읍
邓dang 등
邕옹
邗한
邘우
邙muong 망
邠빈
邢형
那na 나
邦vang 방
邪ta 사
邮우
邯감 한
邰태
邱구
邳비
邵소
邸저
邹추
邺업
邻lan 린
邽규
邾chau 주
郁욱 울
郃합
郄극
郅질
郊교
郎lang 랑
郑trinh 정
郜고
郝학
郞랑
郡quan 군
郢영
郦력
郧운
部bo 부
郪처
郫비
郭quach 곽
郯담
郳예
郴침
郸다 단
都do 도
鄂악
鄕huong 향
鄗교 호
鄙be 비
鄞은
鄢언
鄣장
鄱파
鄽전
酉dau 유
酊정
酋추
酌chuoc 작
配phoi 배
酎주
酒주
酖dam 탐
酗후
酝온
酢초
酣감
酤고
酥소
酦발
酩minh 명
酪락
酬thu 수
酱tuong 장
酲xanh 정
酴도
酵효
酶매
酷khoc 혹
酸산
酹뢰
酾시
酿양
醇순
醉취
醋초
醍제
醐호
醒tinh 성
醢해
醪료
醮초
醯혜
醴례
醵갹
醼연
釆변
采thai 채
釉유
释thich 석
里lia 리
重trong 중
野da 야
量량
金kim 금 김
釜부
釥초
釪우
釭cong 공
鈗윤
鈜횡
鈟조
鈱민
鈵병
鉁진
鉎생
鉏서
鉐석
鉒주
鉴감
鉼병
銋임
銕철
銙gio khoa 과
銮란
銴세
鋆윤
鋑전
鋕지
鋧현
鋲beng lap
鋺완 원
鋽조
鋾도
錌안
錣철
錧관
錪전
錾참
鍉시
鍑복
鍗제
鍜하
鍝우
鍫초
鍮thau 유
鍲민
鎗thuong 쟁
鎟상
鎠강
鎤황
鎻쇄
鏊오
鏋만
鏖오
鏦총
鏴로
鏶집
鏸혜
鐪로
鑂훈
鑛광
鑢려
鑫흠
鑵관
针cham 침
钉dinh 정
钊소 쇠
钏xuyen 천
钐삼
钑삽
钒범
钓조
钗thoa 채
钛태
钝nhon 둔
钞초
钟chung chuong 종
钢gang 강
钣판
钤kiem 검
钥약
钦kham 흠
钧균
钩cau 구
钮nao 뉴
钰옥
钱tien 전
钲chieng 정
钳kiem 겸
钴고
钵bat 발
钹bat 발
钺viet 월
钻찬
钾갑
钿전
铁thiet 철
铂bac 박
铃령
铄thuoc 삭
铅duyen 연
铇bao 포
铉현
铋필
铎dac 탁
铔아
铗협
铙뇨
铛당
铜dong 동
铠개
铢수
铣ten 선
铤정
铦섬
铨전
铫조
铭명
铮tranh 쟁
铰교
铲xeng 산
铳sung 총
银ngan 은
铸주
铺pho 포
链련
铿keng tret 갱
销tiu 소
锁toa 쇄
锃cat xieng 정
锄서
锅과
锈수
锋봉
锐nhon 예
锓xam 침
锖thanh
错tho 착
锚묘
锜기
锟곤
锡thiec 석
锢고
锣la 라
锤추
锥dui 추
锦gam 금
锧chat senh 질
锬담
锭dinh 정
键건
锯cua 거
锱치
锲결
锳영
锵장
锷악
锸삽
锹초
锻단
锾환
镀도
镂루
镃자
镆mac 막
镇tran 진
镈박
镊섭
镌전
镐cao nhum 호
镑방
镒dat 일
镔빈
镕용
镖tiu 표
镗당
镘만
镛용
镜keng 경
镝적
镞족
镡심
镣banh riu 료
镦대
镪강
镫dang 등
镬vac 확
镮환
镰guom liem 겸
镳표
镴랍
镵참
镶양
长truong 장
閜하
閟비
閠윤
闚규
门mon 문
闪섬
闬한
闭be 폐
问문
闯sam 틈
闰nhuan 윤
闱위
闲nhan 한
闳굉
间gian 간
闵민
闷muon 민
闸갑
闹nao 뇨
闺khue 규
闻문
闼달
闽민
闾려
闿개
阀벌
阁cac 각
阃곤
阄구
阅duyet 열
阆랑
阇도
阈vac 역
阉엄
阊창
阋huych 혁
阍혼
阎염
阏알
阐xen 천
阑lan 란
阒격
阓궤
阔활
阕결
阖합
阙궐
阚함
阜부
队doi 대
阡천
阤치
阧두
阨액
阩승
阪판
阭윤
阮nguyen 완 원
阯지
防phong 방
阳duong 양
阴am 음
阵tran 진
阶giai 계
阻tro 조
阿아
陀타
陂be 피
附pho 부
际제
陆luc 륙
陇luong 롱
陈tran 진
陉형
陋lau 루
陌맥
降giang 강 항
限han 한
陔해
陕섬
陖준
陛be 폐
陜합
陟척
陡두
院vien 원
除tru 제
陨운
险hiem 험
陪배
陬추
陲thuy 수
陴비
陵lang 릉
陶도
陷ham 함
陹승
陼저
隄de 제
隅우
隆long 륭
隋수
隍황
随tuy 수
隐an 은
隔cach 격
隗외
隘ai 애
隙khich 극
障chuong 장
隧수
隩오
隰thap 습
隳휴
隶례 이
隷례
隹추
隼준
难nan 난
雀tuoc 작
雁안
雄hung 웅
雅nha 아
集tap 집
雇고
雉tri 치
雌thu 자
雍ung 옹
雎저
雏추
雕dieu 조
雗한
雚관
雝옹
雠thu 수
雨우
雩우
雪설
雯문
雰분
雳rich 력
零lenh 령
雷loi 뢰
雹박
雺몽
雾vu 무
需수 유
霁제
霄소
霅삽
霆dinh 정
震진
霈phay 패
霉매 미
霌주
霍hoac 곽
霎삽
霏phay 비
霓nghi 예
霔주
霖lam 림
霙영
霜suong 상
霞하
霣운
霦빈
霪dam 음
霭애
霰산
霱율 휼
露lo 로
霸ba 패
霹벽
靌보
青thanh 청
靓정
靔천
靕진
靖정
靘정
静정
靛전
非phi 비
靠고
靡mi 미
面면
靥엽
革혁
靭인
靳근
靴화
靷인
靺말
靼달
鞀도
鞁피
鞄포
鞅ong 앙
鞋hai 혜
鞍yen 안
鞑달
鞘초
鞠cuc 국
鞣유
鞨갈
鞫국
鞬건
鞭편
鞱도
鞲구
鞴비
鞸필
鞹곽
韠필
韡위
韦위
韧인
韨불
韩한
韪위
韫온
韬도
韭구
韱섬
韲제
音am 음
韵van 운
韶thieu 소
韺영
韾음
頀호
頖반
頞알
頣신
頿자
顇췌
顈경
顋시
顚전
顜강
顦초
页혈
顶dinh 정
顷khoanh 경
项hang 항
顺thuan 순
须tu tua 수
顼욱
顽ngoan 완
顾co 고
顿don 돈
颀기
颁반
颂tung 송
颃항
预du 예
颅로
领lanh 령
颇pho 파
颈경
颉gat 힐
颊협
颋정
颍영
颎경
颏해
颐이
频빈
颒회
颓퇴
颔암
颕nhanh
颖dinh 영
颗과
题제
颙dong ngong 옹
颚악
颛전
颜nhan 안
额ngach 액
颞섭
颠dien
颡상
颢호
颣뢰
颤전
颦빈
颧관
颲렬
颿범
飂료
飇표
飉료
风phong 풍
飏양
飐점
飒tap 삽
飓구
飕수
飘phieu 표
飙표
飜번
飞phi 비
食식
飡손
飦전
飧손
飨향
飮음
飻철
餍염
餐찬
餔포
餠병
餦장
餧위
餪난
餮철
餰전
餹당
餽궤
饍선
饐의
饔옹
饕도
饥co 기
饧당
饩희
饪임
饫어
饬suc 칙
饭반
饮am
饯전
饰식
饱포
饲사
饴이
饶nhieu 요
饷향
饺교
饼banh
饿아
馁nuoi 뇌
馂준
馆quan 관
馈궤
馋them 참
馐수
馑근
馒만
馔soan 찬
首thu 수
馗규
馘괵
香huong 향
馜니
馝필
馟도
馡비
馣암
馥phuc 복
馧온
馨hanh 형
馪빈
馰적
馶지
駏거
駜필
駞타
駨순
駮박
駺랑 량
駻한
駽현
騃애
騈병
騋래
騛비
驒탄
驘라
驩환
马ma 마
驭ngua 어
驮타
驯thuan 순
驰치
驱xui 구
驲일
驳bac 박
驴lua 려
驶사
驷사
驸pho 부
驹cau 구
驺추
驻tru 주
驼da 타
驽노
驾gia 가
驿dich 역
骀태
骁효
骂ma 매
骄kieu 교
骅화
骆락
骇hai 해
骈ben 변
骊려
骋빙
验nghiem 험
骍성
骎xam 침
骏tuan 준
骐기
骑ki 기
骒과
骓choai 추
骕숙
骖참
骗편
骘즐
骙규
骚tao 소
骛무
骜오
骞건
骟선
骠표
骡라
骢총
骣잔
骤sau 취
骥기
骧양
骨cot 골
骪위
骰투
骸hai 해
骹교
骼격
骿변
髀비
髅lau vay 루
髆박
髋관
髑촉
髓tuy 수
髗로
高cao 고
髟표
髡곤
髣방
髥염
髦mao 모
髫초
髭자
髰체
髲피
髴불
髹휴
髺괄
髻계
髽좌
鬅붕
鬊순
鬋전
鬐기
鬒진
鬓빈
鬖삼
鬘만
鬙승
鬟환
鬣렵
鬯창
鬲격
鬺상
鬼quy 귀
魁khoi 괴
魂hon 혼
魃발
魄phach 백
魅매
魇염
魈소
魉량
魋추
魍망
魏위
魑리
魔ma 마
魦사
鮧제
鮨지
鮹tieu 소
鯆포
鰕하
鱏심
鱓선
鱻선
鱼ngu 어
鲁lo 로
鲂방
鲆평
鲇점
鲈ro 로
鲊자
鲋부
鲍포
鲐태
鲑해
鲔유
鲙goi 회
鲛교
鲜tien 선
鲠경
鲢luon nan 련
鲣견
鲤리
鲨사
鲭청
鲲곤
鲵nghe 예
鲷조
鲸kinh 경
鲻치
鲽접
鳀제
鳃새
鳄악
鳅추
鳆복
鳌오
鳍기
鳏환
鳔표
鳖별
鳗만
鳘민
鳞린
鳟준
鳢례
鳣전
鳦을
鴃격
鴈안
鴌봉
鴘변
鴙치
鴥율
鴶알
鵄치
鵔준
鵞아
鵦록
鵩복
鵻추
鶤곤
鶵추
鶸약
鷇구
鷩별
鷱고
鷿벽
鸜co 구
鸟dieu 조
鸠cuu 구
鸡계
鸢dieu 연
鸣명
鸥구
鸦아
鸧창
鸨보
鸩짐
鸪고
鸬로
鸭압
鸯uong 앙
鸰령
鸱치
鸳uyen 원
鸴학
鸵타
鸷지
鸸이
鸹괄
鸺휴
鸾loan 란
鸿hong 홍
鹁발
鹃견
鹄곡
鹅nga 아
鹇한
鹉vu 무
鹊thuoc 작
鹍곤
鹎필
鹏bang 붕
鹑순
鹒경
鹓원
鹔숙
鹗악
鹘골
鹙추
鹚자
鹜목
鹞dieu 요
鹠류
鹢익
鹤hac 학
鹥예
鹦앵
鹧자
鹪초
鹫취
鹬휼
鹭로
鹯전
鹰ung 응
鹲mong 몽
鹳관
鹷령
鹻감
鹾차
鹿loc 록
麀우
麂hoang 궤
麋미
麌우
麏균
麑nghe 예
麒ki 기
麓록
麘향
麝xa 사
麞장
麟lan 린
麤추
麦mach 맥
麸부
麺mien
麻ma 마
麾휘
黄hoang 황
黅금
黉횡
黍서
黎le 려
黏점
黐리
黑hac 흑
黔검
默mac 묵
黚겸
黛대
黜출
黝유
黠힐
黡염
黥경
黩독
黪참
黮담
黯암
黵담
黺분
黻불
黼보
黾민
鼀축
鼄주
鼇오
鼈별
鼊벽
鼋원
鼌조
鼍타
鼎dinh 정
鼐내
鼓고
鼔고
鼗도
鼙비
鼠서
鼢분
鼫석
鼬유
鼯오
鼸겸
鼹언
鼻비
鼾한
齐tay 제
齩교
齫곤
齿xi 치
龁흘
龂은
龃저
龄령
龆초
龈간
龉어
龊착
龋우
龌악
龒룡
龙long 룡
龚공
龛감
龟구 귀 균
龠약
龢화
龥유
𠃗울
𠄬조
𠗊경
𠦄훼
𠰷lo 로
𡅕희
𡊍술
𡖔나
𡜧세
𡽜한
𢒰욱
𢓭준
𢥏영
𢱯람
𢻠리
𣃽나
𣍃인
𣘻다
𣫙예
𣸣분
𤋱훈
𤎝안
𤣰보
𤨁진
𤨒은
𤩽환
𥁕온
𥌾응
𥎵지
𥏾지
𥠲률
𥠺온
𥡴계
𥥸다
𥮗국
𥹄미
𦁗섭
𦖤성
𦟘인
𦻕은
𧅄기
𧗿솔
𧘥뉴
𧩑서
𧬂하
𧹽혁
𧼛래
𨏶련
𨓜일
𨱇구
𨱑bit vang 횡
𨱔준
𨶊준
𨶡은
𩇕정
𩇣슬
𩓞정
𩔉민
𩠻별
𩽾안
𩾌강
𪊭린
𪓐초
𪙤은
𪟝적
𪾢현
𫄨si 치
𫄷giay 억
𫄸훈
𫇭위
𫈟진
𫍯함
𫍽현
𫓧부
𫓶현
𫓹기
𫔎휼
𫖯부
𫘪원
𫚕사
𫞩문
𫟹홍
𫠆규
𫰛형
𫷷흠
𬀩위
𬀪현
𬄕집
𬇙패
𬊈심
𬘓순
𬘡인
𬘩정
𬘯준
𬙂연
𬟓훈
𬟽동
𬣙우
𬤇인
𬤊시 체
𬤝혜
𬪩농
𬬭륜
𬬮창
𬬱근
𬬸술
𬬻로
𬬿riu
𬭚순
𬭸린
𬮿기
𬯀제
𬯎퇴
𬳶경
𬳽신
𬴂비
𬴊린
𬶍타
𬶠련
𬸘언
𮕩쇠
𰜩은`
