package uk.hearth.dashboard.frame;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A table handed on as the service wrote it, under a name that says what it is. */
public final class Download {

    private Download() {}

    public static RestResponse<byte[]> csv(byte[] table, @Nullable String... nameParts) {
        return as("text/csv;charset=UTF-8", table, "csv", nameParts);
    }

    /** The method that answers names the one type that it produces: only so are bytes written as they are. */
    public static RestResponse<byte[]> as(String type, byte[] file, String extension, @Nullable String... nameParts) {
        var name = Stream.of(nameParts)
                .filter(Objects::nonNull)
                .map(part -> part.replaceAll("[^A-Za-z0-9.]+", "-"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
        return RestResponse.ResponseBuilder.ok(file)
                .header("Content-Disposition", "attachment; filename=\"%s.%s\"".formatted(name, extension))
                .header("Content-Type", type)
                .build();
    }
}
