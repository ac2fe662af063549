package uk.hearth.deploy.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The demonstration's accounts: every role at every authority, named role.authority, and one that has several. */
public final class Accounts {

    /** The accounts as they are written in demonstration.json. */
    record Written(
            String password,
            Map<String, WrittenAuthority> authorities,
            Map<String, String> roles,
            Map<String, WrittenAccount> several,
            List<String> machines) {}

    record WrittenAuthority(String code, String name) {}

    record WrittenAccount(String name, String role, List<String> authorities) {}

    private static final String MACHINE_ROLE = "integration";

    private final Written written;
    private final Map<String, Account> people = new LinkedHashMap<>();
    private final Map<String, Account> machines = new LinkedHashMap<>();

    private Accounts(Written written) {
        this.written = written;
        written.roles()
                .forEach((role, title) -> written.authorities()
                        .forEach((authority, details) ->
                                add(role + "." + authority, title + ", " + details.name(), role, List.of(authority))));
        written.several().forEach((name, details) -> add(name, details.name(), details.role(), details.authorities()));
        var everywhere = codes(List.copyOf(written.authorities().keySet()));
        for (var machine : written.machines()) {
            machines.put(machine, new Account(machine, machine, MACHINE_ROLE, everywhere));
        }
        for (var authority : written.authorities().keySet()) {
            var name = MACHINE_ROLE + "." + authority;
            machines.put(name, Objects.requireNonNull(people.get(name)));
        }
    }

    public static Accounts demonstration() {
        try (var file = Objects.requireNonNull(Accounts.class.getResourceAsStream("demonstration.json"))) {
            return new Accounts(JsonMapper.shared().readValue(file, Written.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String password() {
        return written.password();
    }

    public List<String> roles() {
        return List.copyOf(written.roles().keySet());
    }

    public List<String> authorities() {
        return List.copyOf(written.authorities().keySet());
    }

    public List<String> several() {
        return List.copyOf(written.several().keySet());
    }

    public List<String> services() {
        return written.machines();
    }

    public Optional<Account> find(String name) {
        return Optional.ofNullable(people.get(name));
    }

    public Optional<Account> signIn(String name, String password) {
        var right = MessageDigest.isEqual(
                password.getBytes(StandardCharsets.UTF_8), written.password().getBytes(StandardCharsets.UTF_8));
        return find(name).filter(account -> right);
    }

    public Optional<Account> machine(String clientId) {
        return Optional.ofNullable(machines.get(clientId));
    }

    private void add(String name, String displayName, String role, List<String> authorities) {
        people.put(name, new Account(name, displayName, role, codes(authorities)));
    }

    private List<String> codes(List<String> authorities) {
        return authorities.stream()
                .map(name ->
                        Objects.requireNonNull(written.authorities().get(name)).code())
                .toList();
    }
}
