package io.duban.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * As whom the server runs. PostgreSQL refuses root: root therefore starts it in a user namespace of its own
 * ({@code unshare}), and where namespaces are forbidden as an ordinary user of this machine ({@code runuser}).
 *
 * @param prefix what stands before each server command
 * @param owner the user who must own the server's files, null for the user of this process
 */
record ServerAccount(List<String> prefix, @Nullable String owner) {

    static ServerAccount ofThisProcess() {
        if (!isRoot()) {
            return new ServerAccount(List.of(), null);
        }
        if (Command.succeeds(List.of("unshare", "-U", "true"))) {
            return new ServerAccount(List.of("unshare", "-U"), null);
        }
        return ordinaryUser();
    }

    /** The user that the machine's own PostgreSQL package made, or nobody. */
    static ServerAccount ordinaryUser() {
        for (String name : List.of("postgres", "nobody")) {
            List<String> prefix = List.of("runuser", "-u", name, "--");
            List<String> probe = new ArrayList<>(prefix);
            probe.add("true");
            if (Command.succeeds(probe)) {
                return new ServerAccount(prefix, name);
            }
        }
        throw new DatabaseUnusable(
                "内置 PostgreSQL 不能以 root 运行，而这台机器不许建用户命名空间，也没有可用的普通用户；请用普通用户启动本产品，或用 DUBAN_DATABASE_URL 指定外部数据库。");
    }

    List<String> run(List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Hands a new, still empty file or folder to the account; the home becomes passable (not readable) for it. */
    void own(DubanHome home, Path file) throws IOException {
        if (owner == null) {
            return;
        }
        UserPrincipal user =
                home.path().getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
        Files.setOwner(file, user);
        PosixFileAttributeView view = Files.getFileAttributeView(home.path(), PosixFileAttributeView.class);
        Set<PosixFilePermission> permissions = view.readAttributes().permissions();
        permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        view.setPermissions(permissions);
    }

    /** @throws DatabaseUnusable where the data were made under another user than the one who starts now */
    void refuseOthersData(Path data) throws IOException {
        String before = Files.getOwner(data, LinkOption.NOFOLLOW_LINKS).getName();
        String now = owner == null ? System.getProperty("user.name") : owner;
        if (!before.equals(now)) {
            throw new DatabaseUnusable(
                    "数据库目录 %s 属于用户 %s，当前用户是 %s；请换用户 %s 启动，或用 DUBAN_HOME 指定另一个目录。".formatted(data, before, now, before));
        }
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException e) {
            return "root".equals(System.getProperty("user.name")); // no /proc here
        }
    }
}
