package io.duban.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerAccountTest {

    @TempDir
    Path folder;

    @Test
    void a_root_without_user_namespaces_runs_the_server_as_an_ordinary_user() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can become somebody else");
        ServerAccount account = ServerAccount.ordinaryUser();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        DubanHome home = DubanHome.at(folder.resolve("home"));

        for (boolean again : new boolean[] {false, true}) {
            try (EmbeddedServer server =
                            EmbeddedServer.start(home, new SecureRandom(), account, () -> ServerBinaries.find(home));
                    Connection connection = server.login().connect()) {
                assertThat(connection.isValid(5)).isTrue();
                assertThat(Files.getOwner(home.resolve("postgres")).getName()).isEqualTo(account.owner());
            }
            assertThat(home.resolve("postgres/postmaster.pid"))
                    .as("stopped, second run: %s", again)
                    .doesNotExist();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.path())))
                .isEqualTo("rwx-----x");
    }

    @Test
    void data_of_another_user_get_one_line() throws IOException {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can give files away");
        ServerAccount.ordinaryUser().own(DubanHome.at(folder), folder);
        String owner = Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).getName();
        assertThatThrownBy(() -> ServerAccount.ofThisProcess().refuseOthersData(folder))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("属于用户 " + owner)
                .hasMessageNotContaining("\n");
    }

    @Test
    void the_programs_of_the_machine_are_looked_for_where_none_are_carried() throws IOException {
        Path machine = TestServer.newHome().path();
        try (Stream<Path> files = Files.list(machine)) {
            Files.move(files.findAny().orElseThrow(), machine.resolve("18"));
        }
        Files.createDirectories(machine.resolve("17/bin")); // a folder without programs
        assertThat(ServerBinaries.onTheMachine(machine))
                .map(ServerBinaries::major)
                .contains(18);
        assertThat(ServerBinaries.onTheMachine(folder.resolve("none"))).isEmpty();
    }
}
