package io.duban.query.task.act;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** What the forms are configured with: the county's choices, and how much a form may bring at most. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DraftChoices.class)
@PropertySource("classpath:io/duban/query/task/act/upload.properties")
class FormConfiguration {}
