package statements_test

import (
	"testing"

	"github.com/endorse-go/endorse/disclosure/law"
)

func TestKoreanSentences(t *testing.T) {
	tells(t, []telling{
		{"이 포스팅은 쿠팡 파트너스 활동의 일환으로, 이에 따른 일정액의 수수료를 제공받습니다.", plain, law.Affiliate},
		{"이 게시물은 제휴 링크를 통해 수익이 발생합니다", plain, law.Affiliate},
		{"일부 링크는 제휴 링크이며 구매하셔도 가격은 같아요", plain, law.Affiliate},
		{"본 포스팅은 소정의 원고료를 지원받아 작성된 후기입니다", plain, law.Payment},
		{"소정의원고료를받고쓴글입니다", plain, law.Payment},
		{"XYZ로부터 경제적 대가를 받았습니다", plain, 0},
		{"이 영상은 유료 광고를 포함하고 있습니다", plain, 0},
		{"업체로부터 제품을 무상으로 제공받아 솔직하게 작성한 후기예요", plain, law.FreeProduct},
		{"라멘 2인분을 제공받아 작성했어요", plain, law.FreeProduct},
		{"이 책은 출판사로 부터 책을 제공받았습니다", plain, law.FreeProduct},
		{"XYZ의 협찬을 받아 다녀왔어요", plain, law.EventOrTrip},
		{"XYZ에서 대여받아 사용해 봤습니다", plain, law.Loan},
		{"브랜드 행사에 초대받아 다녀왔어요", plain, law.EventOrTrip},
		{"언니가 운영하는 카페예요", plain, law.Family},
		{"제가 만든 브랜드 첫 컬렉션", plain, law.Ownership},
		{"저는 XYZ 앰버서더로 활동하고 있어요", plain, law.Ambassador},
		{"XYZ 직원입니다", plain, law.Employment},
		{"제품을 제공받아 별도의 대가 없이 작성했습니다", plain, law.FreeProduct},
		{"쿠팡 파트너스 활동으로 일정액의 수수료를 제공받을 수 있습니다", vague, law.Affiliate},
		{"체험단으로 선정되어 써 봤어요", vague, law.FreeProduct},
		{"할인코드 XYZ10 입력하세요", vague, law.Discount},
		{"이번 주 공구 오픈!", vague, law.Affiliate},
		{"저희 브랜드 신상이에요", vague, law.Ownership},
		{"내돈내산 후기", denial, 0},
		{"대가를 받고 작성한 글이 아닙니다", denial, 0},
		{"협찬을 받은 적 없습니다", denial, 0},
		{"원고료를 받고 쓴 글이 아니에요", denial, 0},
		{"남자친구한테 선물받은 가방", otherSense, 0},
		{"광고문의는 DM 주세요", otherSense, 0},
		{"별도의 대가 없이 작성", otherSense, 0},
		{"은행은 수수료를 받지만 여기는 무료예요", otherSense, 0},
	})
}

func TestKoreanLabels(t *testing.T) {
	stand(t, []standing{
		{"광고입니다", "광고", true, ""},
		{"광고 아닙니다", "광고", false, ""},
		{"광고가 아니에요", "광고", false, ""},
		{"광고가 아니라 협찬입니다", "협찬", true, "after what is taken back"},
		{"광고 없이 작성", "광고", false, ""},
		{"광고일 뿐만 아니라 제 이야기예요", "광고", true, "more than advertising is advertising"},
		{"협찬 별도의 대가 없이 작성", "협찬", true, "no fee is not no goods"},
		{"협찬 없이 쓴 후기", "협찬", false, ""},
		{"협찬을 받지 않고 썼어요", "협찬", false, ""},
		{"협찬이나 광고비를 받지 않았어요", "협찬", false, ""},
		{"광고대행사에 다녀요", "광고", false, "an agency"},
		{"광고모델 캐스팅", "광고", false, ""},
		{"광고\n모델 핏이 예뻐요", "광고", true, "a line of its own"},
		{"광고\n비 오는 날에도 따뜻해요", "광고", true, "a line of its own"},
		{"광고 및 협찬 문의", "협찬", false, "for enquiries"},
		{"뒷광고 논란", "광고", false, ""},
	})
}
