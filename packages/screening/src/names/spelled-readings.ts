/**
 * How Hokkien, Teochew, Hakka and Cantonese families of South-East Asia spell the characters of given names in Latin
 * letters. General knowledge, set down by hand.
 */
export const southernReadings = `嘉 kah ka;庚 keng kee;光 kwang kong kuan kuang;耀 yew yau yeow yaw;明 beng meng min;德 teck tek tak tuck;
文 boon bun man;福 hock fook foo;金 kim kam gim;木 bok;水 swee chwee;国 kok kwok;财 chye chai choy;
发 huat fatt fat fah;成 seng sing sin;清 cheng ching;华 hwa wah wha;春 choon;龙 leong liong loong lung;
玉 geok giok gek yuk;美 bee mei mooi mee;英 eng yin ying;秀 siew siu sew;珍 tin tien chun;莲 lian lean lin;花 hwa fa;
月 guat gwek yuet;娘 neo nio;志 chee chi;强 kiang keong keung;伟 wee wei wai;荣 eng weng yong wing;贵 kwee kuei;
宝 poh po bo;新 sin san;兴 hin heng hing;万 ban bun man;源 guan goan yuen;隆 leong lung;泰 thye tai;和 hoe ho wo;
顺 soon shun seng;安 an ann on;平 peng ping;忠 tiong chung;仁 jin yan;义 gee ghee yee;智 tee chee chi;信 sin shun;
良 leong liang;才 chye choy chai;生 seng sang;山 san suah shan;海 hai hoi;天 thian tien tin;武 bu mo;大 tai tua;
小 sio siu;永 eng yong wing;祥 siang seong cheung cheong;瑞 swee sui;吉 kit kiat kat;庆 kheng keng hing;
昌 cheong chiang;盛 seng shing;祖 choh cho;辉 hui huey fai wee;丽 lay lai;兰 lan lang;梅 buay boey mui;
香 hiang heong heung;芳 hong fong;仙 sian sin;珠 choo chu;凤 hong fung;娇 kiau kiew kiu;妹 moy mooi mui;婷 teng ting;
慧 hui huay wai;敏 min bin man;君 koon kun kwan;玲 leng ling;云 hoon yun wan;雪 suat soh suet;萍 peng ping;
俊 choon chun;杰 kiat kit;雄 hiong hung;勇 yong eng yung;建 kian kin;健 kian kin;坤 khoon kun kwan;炳 peng ping;
松 siong song chung;柏 pek pak;森 sim sam;树 chew shu;根 kin kun kan;土 toh;石 chioh shek;添 thiam tim;进 chin chun;
旺 ong wong;来 lai loi;有 yew yau;全 chuan chuen;益 aik yik ek;寿 siew siu sew sau;南 lam nam;东 tong tang tung;
正 cheng ching;民 bin man;家 kah ka kar;思 su sze;学 hak hok;贤 hian yin;能 leng nang;友 yew yau;达 tat tak;伯 peh pak;
介 kai;卫 wai;球 kau;冠 koon kwun;鸿 hung;佳 kai ka;权 khuan kuen kuin kwong;鹤 hock hok;年 nien lian ni;楚 chor choh;
环 huan wan;琼 kheng keng;紫 chee tze choo;显 hsien hian heen;作 chok;栋 tong;观 kuan;梧 goh ngo;桐 tong thong;虎 haw hau;
豹 par pa;鼎 teng;庭 teng ting;六 lark lak;使 sye sai;钦 khim kim chin;振 chin cheng;声 seng siang;治 tee ti;河 ho;
江 kang kong;洲 chew;溪 kay kway khe;岩 gam ngam;峰 hong fong;锦 kim gim;锡 sek siak;铭 beng meng ming;镇 tin;亚 ah a;
阿 ah a;细 sey say;禄 lok luk;禧 hee;喜 hee;宗 chong tsung;宏 hong;宜 gee;宽 khuan;富 hoo foo;寅 yin in;尧 yeow;庄 chong;
廷 teng;彬 pin bin;彰 chiang;徐 chee;恭 keong kiong;惜 sek sioh;拔 puat;政 cheng;敬 keng;斌 pin pang;旭 hiok yuk;
昆 khoon koon;映 eng yeng;景 keng kheng;曾 chan;朝 teo chiew tiau chew;本 poon pun;桂 kwee kooi;梓 chee;
章 cheong chiang;竹 tek chok;素 soh soo;绍 siew sioh;维 wee wei;翠 chwee chui;联 lian leng;腾 teng;航 hang;艺 ghee gay;
若 jiak yok;荫 im yam;蔼 ai;诗 see si;诚 seng sing;谋 boo mow;赐 soo su;辅 hoo;连 lian leng;运 woon un;远 wan yuen;逢 hong;
道 toh tou;邦 pang bang;里 lee;钟 cheong;铁 thiat tit;银 ngin ngan gin;锋 hong fung;长 tiong cheong;门 boon mun;
阳 yang yong iong;雁 gan ngan;青 cheng chai;音 im yam;顶 teng;飞 hooi fei hui;高 ko koh;鸾 luan lwan;鹏 peng phang;
麟 lin lun;齐 chay;龄 leng ling`

/** Sino-Vietnamese readings of name characters without their marks. General knowledge, set down by hand. */
export const vietnameseReadings = `富 phu;仲 trong;庭 dinh;廷 dinh;艳 diem;吴 ngo;黎 le;笋 duan;范 pham;文 van;同 dong;氏 thi;春 xuan;福 phuc;光 quang;玉 ngoc;英 anh;
明 minh;胡 ho;志 chi;武 vo vu;元 nguyen;甲 giap;黄 hoang huynh;德 duc;国 quoc;海 hai;山 son;龙 long;雄 hung;勇 dung;强 cuong;红 hong;花 hoa;兰 lan;梅 mai;月 nguyet;清 thanh;成 thanh;
青 thanh;善 thien;平 binh;和 hoa;安 an;心 tam;义 nghia;仁 nhan;忠 trung;孝 hieu;胜 thang;利 loi;进 tien;秀 tu;金 kim;银 ngan;香 huong;芳 phuong;凤 phung;鸿 hong;水 thuy;陈 tran;
李 ly;张 truong;刘 luu;杨 duong;邓 dang;裴 bui;杜 do;潘 phan;丁 dinh;林 lam;高 cao;郑 trinh;何 ha;宋 tong;梁 luong;朱 chu;谢 ta;冯 phung;曹 tao;蔡 thai;阮 nguyen;长 truong;征 chinh;
灵 linh;玄 huyen;庄 trang;竹 truc;菊 cuc;桃 dao;柳 lieu;云 van;雪 tuyet;秋 thu;夏 ha;冬 dong;南 nam;北 bac;东 dong;西 tay;中 trung;华 hoa;新 tan;永 vinh;寿 tho;禄 loc;贵 quy;财 tai;
宝 bao;珍 tran;珠 chau;美 my;好 hao;贤 hien;慧 hue;智 tri;信 tin;礼 le;诚 thanh;正 chinh;直 truc;公 cong;民 dan;建 kien;创 sang;越 viet;日 nhat;星 tinh;天 thien;地 dia;石 thach;江 giang;河 ha`
