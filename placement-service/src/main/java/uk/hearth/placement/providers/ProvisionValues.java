package uk.hearth.placement.providers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.placement.postcodes.PostcodeDirectory;
import uk.hearth.placement.postcodes.Postcodes;

/** What is kept of a provision that came by itself: its postcode is looked up. */
@ApplicationScoped
class ProvisionValues {

    private final Postcodes postcodes;

    ProvisionValues(Postcodes postcodes) {
        this.postcodes = postcodes;
    }

    /** @throws InvalidInput if the postcode is none */
    List<@Nullable Object> of(String reference, SetProvision told) {
        var directory = postcodes.directory();
        int place = directory.locate(told.postcode());
        if (told.postcode() != null && place == PostcodeDirectory.UNKNOWN) {
            throw InvalidInput.inField(
                    "postcode",
                    "unknown-postcode",
                    "The postcode directory does not have this postcode",
                    "Check it, or leave it out while it is not known");
        }
        return Arrays.asList(
                reference,
                told.provider(),
                told.kind().word(),
                told.name().strip(),
                told.urn(),
                plain(told.postcode()),
                place == PostcodeDirectory.UNKNOWN ? null : directory.area(place),
                place == PostcodeDirectory.UNKNOWN ? null : directory.upperTier(place),
                told.opensOn(),
                told.closesOn(),
                told.ageFrom(),
                told.ageTo(),
                told.sex().word(),
                Cells.array(told.characteristics(), Characteristic::word),
                told.siblings());
    }

    /** In upper case without spaces, as rows of returns are compared. */
    static @Nullable String plain(@Nullable String postcode) {
        return postcode == null ? null : postcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
