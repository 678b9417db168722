/** Words that say which address is meant. Same notation as PERSONS. */
export const PLACES: Readonly<Record<string, string>> = {
  permanentAddress:
    'thường trú|đ c thường trú|nơi đk thường trú|nơi đăng kí thường trú|đăng kí thường trú|đk thường trú|nơi đăng ký thường trú tại|đc thường trú|đc tt|hộ khẩu tt|nơi thường lưu trú|thường lưu trú|hộ khẩu thường trú|hộ khẩu thưởng trú|địa chỉ thường trú|nơi thường trú|nơi đăng ký thường trú|đăng ký thường trú|đăng ký hộ khẩu thường trú|nơi đăng ký hộ khẩu thường trú|nơi đăng ký hktt|địa chỉ đăng ký thường trú|địa chỉ đăng ký hộ khẩu thường trú|địa chỉ hộ khẩu thường trú|địa chỉ hộ khẩu|hộ khẩu|nơi đăng ký hộ khẩu|đăng ký hộ khẩu|hktt|đkhktt|đkhk thường trú|nơi đkhktt|nơi đkhk thường trú|nơi đk hktt|đktt|nơi đktt|địa chỉ hktt|hk thường trú|nơi hộ khẩu thường trú|chỗ ở thường trú|nơi cư trú thường trú|!thường trú tại|địa chỉ nơi thường trú|địa chỉ thường trú tại|nơi đăng ký nhân khẩu thường trú|địa chỉ theo hộ khẩu|địa chỉ trên cccd|địa chỉ theo cccd|địa chỉ trên hộ khẩu|permanent address|permanent residence|permanent|place of permanent residence|nơi thường chú|địa chỉ thường chú|hộ khẩu thường chú|hiện đang thường trú tại|địa chỉ đăng ký hktt|nơi đăng ký hk thường trú|địa chỉ trên căn cước|địa chỉ ghi trên cccd|địa chỉ ghi trên căn cước|địa chỉ theo căn cước|địa chỉ trên cmnd|địa chỉ theo cmnd|địa chỉ trên cccd cmnd|địa chỉ trên cmnd cccd|địa chỉ trên giấy tờ|địa chỉ trên giấy tờ tùy thân|địa chỉ trên sổ hộ khẩu|địa chỉ theo sổ hộ khẩu|nơi ở thường trú|nơi ở đăng ký thường trú|nơi ở theo hộ khẩu|nơi ở hộ khẩu|thưởng trú|địa chỉ thưởng trú|nơi thưởng trú',
  temporaryAddress:
    'tạm trú|hộ khẩu tạm trú|địa chỉ hộ khẩu tạm trú|hk tạm trú|đc tạm trú|địa chỉ tạm trú|nơi tạm trú|nơi đăng ký tạm trú|đăng ký tạm trú|địa chỉ đăng ký tạm trú|tạm trú tại|chỗ ở tạm trú|temporary address|temporary residence|temporary|temp|hiện đang tạm trú tại|hiện tạm trú|đăng ký tạm trú tại|nơi ở tạm trú',
  currentAddress:
    'nơi ở hiện tại|ở hiện tại|ở hiện nay|địa chỉ ở hiện nay|địa chỉ ở hiện tại|nơi đang cư trú|nơi đang sinh sống|nơi đang sống|đ c hiện tại|hiện đang cư chú tại|hiện cư ngụ tại|nơi cư ngụ hiện tại|đang ở tại|đang ở|địa chỉ cư trú hiện nay|địa chỉ cư trú hiện tại|đc hiện tại|nơi ở hiện nay|chỗ ở hiện tại|chỗ ở hiện nay|chỗ hiện tại|chỗ hiện nay|địa chỉ hiện tại|địa chỉ hiện nay|địa chỉ nơi ở hiện tại|địa chỉ nơi ở hiện nay|địa chỉ chỗ ở hiện nay|địa chỉ chỗ ở hiện tại|nơi cư trú hiện tại|nơi cư trú hiện nay|địa chỉ cư trú hiện tại|hiện cư trú tại|hiện cư trú|hiện đang cư trú tại|hiện đang cư trú|hiện đang ở|hiện đang ở tại|hiện ở|hiện ở tại|hiện nay ở|hiện tại ở|nơi ở|chỗ ở|địa chỉ nơi ở|địa chỉ chỗ ở|địa chỉ ở|nơi sinh sống|nơi đang ở|địa chỉ đang ở|địa chỉ sinh sống|địa chỉ sinh sống hiện tại|nơi sống hiện tại|nơi ở thực tế|địa chỉ thực tế|current address|current residence|present address|living address|nơi ở hiên tại|nơi ở hiên nay|địa chỉ đang sinh sống|hiện trú tại|hiện trú|hiện tạm trú tại|đang sinh sống tại|hiện sinh sống tại|hiện đang sinh sống tại|địa chỉ đang cư trú|nơi ở hiện giờ|địa chỉ hiện giờ|địa chỉ hiện đang ở|nơi đang ở hiện nay|nơi đang ở hiện tại|chỗ ở hiện giờ',
  contactAddress:
    'địa chỉ liên hệ|đc liên hệ|đ c liên hệ|đc liên lạc|địa chỉ nhận giấy báo|địa chỉ nhận thông báo|địa chỉ liên hệ khi cần|địa chỉ liên lạc|địa chỉ nhận thư|địa chỉ gửi thư|nơi liên lạc|nơi liên hệ|địa chỉ báo tin|địa chỉ thư tín|contact address|mailing address|postal address|liên hệ',
  residence:
    'địa chỉ|đ c|địa danh hành chính|đơn vị hành chính|địa bàn hành chính|nơi cư trú|cư trú|địa chỉ cư trú|địa chỉ nhà|địa chỉ nhà riêng|địa chỉ nơi cư trú|nơi cư trú cuối cùng|cư trú tại|trú tại|trú quán|ngụ tại|nơi cư ngụ|cư ngụ|địa chỉ gia đình|địa chỉ cá nhân|nhà riêng|address|home address|residence|residence address|place of residence|addr|địa chỉ thôn|địa chỉ đầy đủ',
  birthPlace:
    'sinh quán|nơi sinh|nơi sinh ra|sinh tại|sinh ra tại|nơi sanh|birth place|birthplace|place of birth',
  birthRegistrationPlace:
    'nơi đăng ký khai sinh|địa chỉ khai sinh|địa chỉ đăng ký khai sinh|địa chỉ nơi đăng ký khai sinh|nơi đk ks|nơi đăng kí khai sinh|nơi đkks|nơi đăng ký ks|đăng ký khai sinh tại|đã đăng ký khai sinh tại|nơi khai sinh|nơi cấp giấy khai sinh|nơi làm giấy khai sinh|nơi đk khai sinh|đkks|khai sinh|giấy khai sinh cấp tại|birth registration place|nơi đăng ký giấy khai sinh',
  homeTown:
    'quê quán|nguyên quán|!quê|quê gốc|quê hương|chính quán|sinh quán quê quán|hometown|home town|native place|native land|native village|place of origin',
};

/** Words for the parts of an address. `country` is never answered. */
export const UNITS: Readonly<Record<string, string>> = {
  province:
    'tỉnh thành phố|tỉnh thành|tỉnh|thành phố tỉnh|tỉnh tp|tp tỉnh|thành phố|tỉnh thành phố trực thuộc trung ương|tỉnh thành phố trực thuộc tw|tp trực thuộc tw|tên tỉnh|tên tỉnh thành phố|mã tỉnh thành|tỉnh t p|tp|province|city|province city|city province|tinhtp|tinhthanh',
  district:
    'quận huyện|huyện quận|quận|huyện|quận huyện thị xã|huyện quận thị xã|quận huyện thị xã thành phố|quận huyện tp|huyện thị xã thành phố|huyện thành phố|thị xã|quận huyện thị xã tp|quận huyện thành phố|quận huyện tx|tên huyện|huyện thị|district|county|quan huyen tx tp',
  commune:
    'phường xã|xã phường|xã phường thị trấn|phường xã thị trấn|xã phường đặc khu|phường xã đặc khu|xã|phường|thị trấn|đặc khu|xã phường tt|phường xã tt|xã phường thị trấn đặc khu|tên xã|ward|commune|town|village commune',
  detail:
    'số nhà|dưới xã phường|dưới phường xã|dưới xã|số nhà đường|số nhà đường phố|số nhà tên đường|số nhà và tên đường|số nhà đường thôn xóm|số nhà phố|số nhà tổ|số nhà ngõ|số nhà thôn xóm|số nhà đường phố thôn xóm|địa chỉ cụ thể|địa chỉ chi tiết|chi tiết|chi tiết địa chỉ|địa chỉ chi tiết số nhà|đường|đường phố|tên đường|tên đường phố|số nhà ngách hẻm|địa chỉ số nhà|địa chỉ số nhà đường|!phố|!ngõ|!hẻm|ngách|ngõ ngách|street|street address|house number|address detail|detail address|detail|specific address|specified address|address line|road|so nha duong|số đường|!cụ thể|địa chỉ nhà số',
  hamlet:
    'thôn|xóm|!ấp|!bản|!buôn|!làng|khóm|khu phố|tổ dân phố|!tổ|!đội|!khu|!sóc|phum|phum sóc|thôn xóm|thôn bản|thôn ấp|ấp khu phố|tổ dân phố thôn|tổ dân phố thôn ấp|thôn tổ|thôn tổ dân phố|thôn xóm bản|xóm cũ|tổ thôn xóm ấp|khóm ấp|thôn làng|hamlet|village|!khối|khối phố|tổ khu phố|thôn buôn',
  country: 'quốc gia|!nước|country|nation',
};
