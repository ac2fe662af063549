package uk.hearth.deploy.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountsTest {

    private final Accounts accounts = Accounts.demonstration();

    @Test
    void every_role_has_an_account_at_every_authority() {
        assertThat(accounts.roles()).hasSize(8);
        assertThat(accounts.authorities()).hasSize(4);
        for (var role : accounts.roles()) {
            for (var authority : accounts.authorities()) {
                assertThat(accounts.find(role + "." + authority)).isPresent();
            }
        }
    }

    // Codes: Office for National Statistics, Register of Geographic Codes; E09000099 is made up.
    @ParameterizedTest
    @CsvSource({
        "analyst.lewisham, 'Analyst, Lewisham', E09000023",
        "viewer.southwark, 'Viewer, Southwark', E09000028",
        "manager.barking-dagenham, 'Manager, Barking and Dagenham', E09000002",
        "iro.riverside, 'Independent Reviewing Officer, Riverside', E09000099",
    })
    void an_account_acts_for_its_own_authority(String name, String displayName, String code) {
        var account = accounts.find(name).orElseThrow();

        assertThat(account.displayName()).isEqualTo(displayName);
        assertThat(account.authorities()).containsExactly(code);
    }

    @Test
    void one_analyst_acts_for_all_four() {
        var account = accounts.find("analyst.london").orElseThrow();

        assertThat(account.role()).isEqualTo("analyst");
        assertThat(account.authorities()).hasSize(4);
    }

    @Test
    void only_the_right_password_signs_in() {
        assertThat(accounts.signIn("analyst.lewisham", accounts.password())).isPresent();
        assertThat(accounts.signIn("analyst.lewisham", "guess")).isEmpty();
        assertThat(accounts.signIn("kpi-service", accounts.password())).isEmpty();
    }
}
