package io.duban.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class DubanHomeTest {

    @TempDir
    Path folder;

    @Test
    void a_new_home_is_open_to_its_owner_alone() throws IOException {
        DubanHome home = DubanHome.at(folder.resolve("a/b"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.path())))
                .isEqualTo("rwx------");
    }

    @Test
    void the_same_home_through_a_link_is_the_same() throws IOException {
        DubanHome home = DubanHome.at(folder.resolve("home"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), home.path());
        assertThat(DubanHome.at(link)).isEqualTo(home);
    }

    @Test
    void it_is_named_by_the_environment() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "given", Map.of("DUBAN_HOME", folder.resolve("named").toString())));
        assertThat(DubanHome.from(environment).path())
                .endsWith(Path.of("named"))
                .isDirectory();
    }

    @Test
    void a_home_that_cannot_be_made_gets_one_line() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> DubanHome.at(file.resolve("home")))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("DUBAN_HOME")
                .hasMessageNotContaining("\n");
    }
}
