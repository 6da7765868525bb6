package io.duban.command.ranking.adoption;

import io.duban.kernel.ranking.adoption.RuleBook;
import io.duban.kernel.ranking.adoption.RuleSetAdopted;
import io.duban.kernel.ranking.adoption.RuleSetDeclined;
import io.duban.kernel.ranking.adoption.RuleSetId;
import io.duban.kernel.ranking.adoption.RuleSetProposed;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;
import java.util.stream.Stream;

/** Id and version name one text for good; nobody finds another one under them later. */
final class VersionMustBeNew {

    private VersionMustBeNew() {}

    static Optional<Rejection> refusal(RuleSetId wanted, RuleBook book) {
        return book.facts().stream()
                .flatMap(fact -> switch (fact.event()) {
                    case RuleSetProposed proposed -> Stream.of(proposed.rules());
                    case RuleSetAdopted adopted -> Stream.of(adopted.rules());
                    case RuleSetDeclined declined -> Stream.<RuleSetId>empty();
                })
                .filter(known -> known.id().equals(wanted.id()))
                .map(RuleSetId::version)
                .max(Integer::compare)
                .filter(highest -> wanted.version() <= highest)
                .map(highest -> new Rejection.Invalid(
                        "rules.version-not-higher",
                        "yaml",
                        "规则“%s”已有第%d版，请把 version 写成%d或更大的数。".formatted(wanted.id(), highest, highest + 1)));
    }
}
