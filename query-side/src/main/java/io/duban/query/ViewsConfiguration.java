package io.duban.query;

import io.duban.platform.limit.LimitConfiguration;
import io.duban.platform.ranking.period.RankingsConfiguration;
import io.duban.query.projection.Projection;
import io.duban.query.projection.Rebuild;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The views without the pages that show them, for a process that only rebuilds: no web, no sign-in, no command desk. */
@Configuration(proxyBeanMethods = false)
@Import({LimitConfiguration.class, RankingsConfiguration.class})
@ComponentScan(basePackageClasses = Rebuild.class)
@ComponentScan(
        useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Projection.class))
public class ViewsConfiguration {}
