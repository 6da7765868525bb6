package io.duban.query.task.act;

import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.Attachment;
import io.duban.platform.file.FileLimits;
import io.duban.platform.file.FileName;
import io.duban.platform.file.StoredFile;
import io.duban.platform.file.StoredFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Keeps the files that come with a form, before its command names them. */
@Component
@ConditionalOnWebApplication
public class FormFiles {

    /** As many as one report may carry. */
    static final int MOST = 5;

    private static final int DIGEST = 64;

    private final StoredFiles files;
    private final FileLimits limits;
    private final MessageSourceAccessor texts;

    FormFiles(StoredFiles files, FileLimits limits, MessageSource texts) {
        this.files = files;
        this.limits = limits;
        this.texts = new MessageSourceAccessor(texts, Locale.SIMPLIFIED_CHINESE);
    }

    /**
     * @param before files of an earlier, refused attempt: digest and name of each, see {@link #reference}
     * @param chosen files that were chosen now; a form without any sends one without a name
     * @param by who hands them in
     */
    public HandedIn take(List<String> before, @Nullable List<MultipartFile> chosen, Actor by) {
        var kept = new ArrayList<>(
                before.stream().flatMap(reference -> again(reference).stream()).toList());
        var fresh = chosen == null
                ? List.<MultipartFile>of()
                : chosen.stream().filter(FormFiles::isNamed).toList();
        if (kept.size() + fresh.size() > MOST) {
            var sentence = texts.getMessage("form.files.too-many", new Object[] {MOST, kept.size() + fresh.size()});
            return new HandedIn(kept, new Rejection.Invalid("file.too-many", "attachments", sentence));
        }
        var together = kept.stream().mapToLong(Attachment::size).sum()
                + fresh.stream().mapToLong(MultipartFile::getSize).sum();
        if (together > limits.form().toBytes()) {
            var sentence = texts.getMessage(
                    "form.files.too-much", new Object[] {limits.form().toMegabytes()});
            return new HandedIn(kept, new Rejection.Invalid("file.form-too-large", "attachments", sentence));
        }
        for (var file : fresh) {
            try {
                kept.add(keep(file, by));
            } catch (InvalidValue refused) {
                var sentence = name(file) + "：" + refused.rejection().sentence();
                return new HandedIn(
                        kept, new Rejection.Invalid(refused.rejection().code(), "attachments", sentence));
            }
        }
        return new HandedIn(kept, null);
    }

    /** How a form names a file that is kept already. */
    public static String reference(Attachment attachment) {
        return attachment.sha256() + " " + attachment.fileName();
    }

    private Attachment keep(MultipartFile file, Actor by) {
        try (var content = file.getInputStream()) {
            return attachment(files.keep(content, name(file), by), name(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Optional<Attachment> again(String reference) {
        if (reference.length() <= DIGEST + 1) {
            return Optional.empty();
        }
        var name = FileName.harmless(reference.substring(DIGEST + 1));
        return files.open(reference.substring(0, DIGEST)).map(content -> attachment(content.file(), name));
    }

    private static Attachment attachment(StoredFile file, String name) {
        return new Attachment(file.sha256(), name, file.mediaType(), file.size());
    }

    private static boolean isNamed(MultipartFile file) {
        return !Objects.requireNonNullElse(file.getOriginalFilename(), "").isBlank();
    }

    private static String name(MultipartFile file) {
        return FileName.harmless(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
    }
}
