package io.duban.query;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The door to the side that shows: projections, queries, pages and the reading half of the API. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class QuerySideConfiguration {}
