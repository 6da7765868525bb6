package io.duban.query;

import io.duban.platform.limit.LimitConfiguration;
import io.duban.platform.oidc.OidcConfiguration;
import io.duban.platform.person.PersonalDataConfiguration;
import io.duban.platform.ranking.period.RankingsConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The door to the side that shows: projections, queries, pages and the reading half of the API. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(excludeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = ViewsConfiguration.class))
@Import({LimitConfiguration.class, RankingsConfiguration.class, PersonalDataConfiguration.class, OidcConfiguration.class
})
public class QuerySideConfiguration {}
