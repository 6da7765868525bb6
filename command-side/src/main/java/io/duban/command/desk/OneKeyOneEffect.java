package io.duban.command.desk;

import io.duban.command.recording.Circumstances;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.command.CommandCatalog;
import io.duban.kernel.rejection.Rejection;
import java.util.Objects;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives the first answer again when a command comes twice under one key. Runs inside the command's transaction, so that
 * effect and receipt stand or fall together. A refusal leaves no receipt: nothing happened, and the corrected command may
 * come under the same key.
 */
@Component
public class OneKeyOneEffect {

    private final CommandReceipts receipts;
    private final CommandDigest digests;

    OneKeyOneEffect(CommandReceipts receipts, CommandDigest digests) {
        this.receipts = receipts;
        this.digests = digests;
    }

    /** To be registered once, at the command bus; deliberately no interceptor bean, which Axon would register again. */
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        var message = unitOfWork.getMessage();
        var by = (Circumstances) Objects.requireNonNull(message.getMetaData().get(Circumstances.KEY));
        var key = by.idempotencyKey();
        if (key == null) {
            return chain.proceed();
        }
        var account = by.actor().account();
        var digest = digests.of(message.getPayload());
        receipts.lock(account, key);
        var first = receipts.find(account, key);
        if (first.isPresent()) {
            return first.get().digest().equals(digest) ? first.get().answer() : keyReused();
        }
        var answer = chain.proceed();
        if (answer instanceof CommandAnswer.Done done) {
            var name = CommandCatalog.nameOf(message.getPayloadType());
            receipts.keep(account, key, name, new CommandReceipts.Receipt(digest, done));
        }
        return answer;
    }

    private static CommandAnswer keyReused() {
        return new CommandAnswer.Refused(
                new Rejection.Conflict("idempotency.key-reused", "此幂等键（Idempotency-Key）已用于另一项内容，请换一个新键再提交。"));
    }
}
