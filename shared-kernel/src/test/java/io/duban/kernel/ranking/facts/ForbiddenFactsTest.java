package io.duban.kernel.ranking.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForbiddenFactsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "login",
                "logins",
                "loginCount",
                "login_days",
                "Log-Ins",
                "userLogins",
                "clicks",
                "clickCount",
                "onlineTime",
                "online_minutes",
                "onlineDuration",
                "photos",
                "photoCount",
                "photo_count",
                "numPhotos",
                "pictureCount",
                "checkIns",
                "checkin_days",
                "登录次数",
                "点击量",
                "在线时长",
                "照片数量",
                "照片张数",
                "打卡天数",
                "每日签到",
                "signIns",
                "pageViews"
            })
    void what_people_do_in_an_app_is_never_a_metric(String name) {
        assertThat(ForbiddenFacts.measuredBy(name)).as(name).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "signRate",
                "signedOnTime",
                "signInTime",
                "及时签收率",
                "closedOnTime",
                "due",
                "deferred",
                "onTime",
                "siteRank",
                "photoProof",
                "现场佐证",
                "onlineHandlingRate",
                "网办率",
                "satisfied",
                "ReturnedForRework",
                "installedLamps",
                "trackRecord"
            })
    void results_of_work_are(String name) {
        assertThat(ForbiddenFacts.measuredBy(name)).as(name).isEmpty();
    }
}
