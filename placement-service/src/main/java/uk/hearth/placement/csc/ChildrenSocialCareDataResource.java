package uk.hearth.placement.csc;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.requests.BodyLimit;

/** At the address, and in the form, of the Department for Education's own API: senders need no more than another host. */
@Path("/children_social_care_data/{la_code}/children")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Children's Social Care API",
        description = "What the case system sends the Department for Education, taken here in the same form")
@RolesAllowed(Role.INTEGRATION)
public class ChildrenSocialCareDataResource {

    /** Bytes: about eighty thousand a child, several times what the fullest have. */
    private static final int LARGEST = 8 << 20;

    private static final String NUMBER = "The DfE's number of the authority";

    private final CscSenders senders;
    private final Reception reception;
    private final Caller caller;
    private final ObjectReader json;

    ChildrenSocialCareDataResource(CscSenders senders, Reception reception, Caller caller, ObjectMapper json) {
        this.senders = senders;
        this.reception = reception;
        this.caller = caller;
        this.json = json.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @BodyLimit(LARGEST)
    @Cache(noStore = true)
    @Transactional
    @Operation(
            summary = "Send the data of 1 to 100 children, in full, or what changed, or what to purge",
            description = "Answers a receipt for each child, in the order in which they were sent. All are taken, or"
                    + " none: then the answer names the positions of those at fault, from 0, in brackets. A code that"
                    + " is on no list is taken, with a warning. Names and pupil numbers are not looked at.")
    public List<String> sendChildren(
            @RestPath("la_code")
                    @Pattern(regexp = "\\d{3}", message = "must be a number of three digits")
                    @Parameter(description = NUMBER, example = "209")
                    String laCode,
            @RestHeader("SupplierKey")
                    @Size(max = 200)
                    @Parameter(description = "Taken as the DfE does, and not needed: the token says who sends")
                    @Nullable
                    String supplierKey,
            @RequestBody(ref = "ChildrenBatch") InputStream body)
            throws IOException {
        var sender = senders.among(caller.authorities(), laCode);
        return reception.take(sender, json.readTree(body));
    }

    @GET
    @Transactional
    @Operation(
            summary = "Try whether children's data can be sent here, before any is",
            description = "What senders ask to test their connection. Answers 204 if they may send.")
    public RestResponse<Void> trySending(
            @RestPath("la_code")
                    @Pattern(regexp = "\\d{3}", message = "must be a number of three digits")
                    @Parameter(description = NUMBER, example = "209")
                    String laCode) {
        senders.among(caller.authorities(), laCode);
        return RestResponse.noContent();
    }
}
