package uk.hearth.dashboard.capacity;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.parts.Part;
import uk.hearth.dashboard.placement.capacity.Provisions;

/** Puts a home's page together, as it is read and as it comes back with a form that was refused. */
@RequestScoped
class HomePages {

    private static final int DAYS_BEFORE = 20;
    private static final int DAYS_AFTER = 21;

    private final Provisions provisions;
    private final Reader reader;

    HomePages(@RestClient Provisions provisions, Reader reader) {
        this.provisions = provisions;
        this.reader = reader;
    }

    static ShownHome.Form form(Sent sent, @Nullable Refused refused, @Nullable String done) {
        return new ShownHome.Form(sent, refused, done, UUID.randomUUID().toString());
    }

    /** Three questions side by side; there is no page without the home itself. */
    TemplateInstance of(Authority council, String reference, LocalDate day, ShownHome.Form form) {
        var code = council.code();
        var shown = Uni.combine()
                .all()
                .unis(
                        provisions.read(reference, code),
                        Part.of(provisions.days(reference, code, day.minusDays(DAYS_BEFORE), day.plusDays(DAYS_AFTER))),
                        Part.of(provisions.blocks(reference, code)))
                .with((home, days, blocks) ->
                        new ShownHome(council, day, home, days, blocks, reader.isOneOf("commissioner"), form))
                .await()
                .indefinitely();
        return new HomePage(reader.frame(shown.home().name(), Task.SUFFICIENCY, council), shown);
    }
}
