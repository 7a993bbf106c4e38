//! Era names of the Ming and the Qing, and the Republic: years that are counted and not estimated.
//!
//! A reign's first year is the first whole one under its name. A year of the old calendar begins
//! in January or February and is told by the year in which most of it lies. Tables of them are in
//! Endymion Wilkinson, Chinese History: A New Manual (Harvard University Asia Center), and in
//! 方诗铭《中国历史纪年表》(上海辞书出版社).

use super::meaning::{Part, What};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dynasty {
    Ming,
    Qing,
    Republic,
}

pub struct Reign {
    pub dynasty: Dynasty,
    /// Simplified.
    pub chinese: &'static str,
    /// Without tones, in small letters.
    pub pinyin: &'static str,
    first: i64,
    last: i64,
}

const fn reign(
    dynasty: Dynasty,
    chinese: &'static str,
    pinyin: &'static str,
    (first, last): (i64, i64),
) -> Reign {
    Reign {
        dynasty,
        chinese,
        pinyin,
        first,
        last,
    }
}

use Dynasty::{Ming, Qing, Republic};

pub const REIGNS: [Reign; 28] = [
    reign(Ming, "洪武", "hongwu", (1368, 1398)),
    reign(Ming, "建文", "jianwen", (1399, 1402)),
    reign(Ming, "永乐", "yongle", (1403, 1424)),
    reign(Ming, "洪熙", "hongxi", (1425, 1425)),
    reign(Ming, "宣德", "xuande", (1426, 1435)),
    reign(Ming, "正统", "zhengtong", (1436, 1449)),
    reign(Ming, "景泰", "jingtai", (1450, 1457)),
    reign(Ming, "天顺", "tianshun", (1457, 1464)),
    reign(Ming, "成化", "chenghua", (1465, 1487)),
    reign(Ming, "弘治", "hongzhi", (1488, 1505)),
    reign(Ming, "正德", "zhengde", (1506, 1521)),
    reign(Ming, "嘉靖", "jiajing", (1522, 1566)),
    reign(Ming, "隆庆", "longqing", (1567, 1572)),
    reign(Ming, "万历", "wanli", (1573, 1620)),
    reign(Ming, "泰昌", "taichang", (1620, 1620)),
    reign(Ming, "天启", "tianqi", (1621, 1627)),
    reign(Ming, "崇祯", "chongzhen", (1628, 1644)),
    reign(Qing, "顺治", "shunzhi", (1644, 1661)),
    reign(Qing, "康熙", "kangxi", (1662, 1722)),
    reign(Qing, "雍正", "yongzheng", (1723, 1735)),
    reign(Qing, "乾隆", "qianlong", (1736, 1795)),
    reign(Qing, "嘉庆", "jiaqing", (1796, 1820)),
    reign(Qing, "道光", "daoguang", (1821, 1850)),
    reign(Qing, "咸丰", "xianfeng", (1851, 1861)),
    reign(Qing, "同治", "tongzhi", (1862, 1874)),
    reign(Qing, "光绪", "guangxu", (1875, 1908)),
    reign(Qing, "宣统", "xuantong", (1909, 1911)),
    reign(Republic, "民国", "minguo", (1912, 1949)),
];

impl Reign {
    pub fn whole(&self, part: Part) -> What {
        if self.first == self.last && part == Part::Whole {
            return What::Year(self.first);
        }
        What::Years(self.first, self.last, part)
    }

    /// The year of this number; `None` when it had none. The Republic's years are counted on in
    /// Taiwan.
    pub fn year(&self, number: i64) -> Option<i64> {
        let most = match self.dynasty {
            Republic => 150,
            Ming | Qing => self.last - self.first + 1,
        };
        (1..=most)
            .contains(&number)
            .then(|| self.first + number - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::REIGNS;

    /// Each begins where the last one ended, but for the two that overlap and the one that came
    /// within a year.
    #[test]
    fn reigns_follow_each_other() {
        for pair in REIGNS.windows(2) {
            let gap = pair[1].first - pair[0].last;
            let shared = ["天顺", "泰昌", "顺治"].contains(&pair[1].chinese);
            assert_eq!(gap, i64::from(!shared), "{}", pair[1].chinese);
        }
    }
}
