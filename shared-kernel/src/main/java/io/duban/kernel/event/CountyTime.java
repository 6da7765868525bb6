package io.duban.kernel.event;

import java.time.ZoneId;

/** The one zone in which days begin and end; China keeps a single civil time without daylight saving. */
public final class CountyTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private CountyTime() {}
}
