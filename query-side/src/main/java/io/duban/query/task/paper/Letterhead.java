package io.duban.query.task.paper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What stands on each paper of the supervision office; a county configures it.
 *
 * @param county {@code duban.county-name}
 * @param contact {@code duban.papers.contact}, the office's contact person; empty leaves room to write
 * @param phone {@code duban.papers.phone}; empty leaves room to write
 */
@Component
record Letterhead(
        @Value("${duban.county-name:}") String county,
        @Value("${duban.papers.contact:}") String contact,
        @Value("${duban.papers.phone:}") String phone) {}
