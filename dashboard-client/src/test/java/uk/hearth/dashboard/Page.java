package uk.hearth.dashboard;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page as it arrived, and what can be read on it. */
record Page(Response answer, Document document) {

    static Page at(String address, Object... parameters) {
        var answer = given().redirects().follow(false).urlEncodingEnabled(false).get(address, parameters);
        return new Page(answer, Jsoup.parse(answer.asString()));
    }

    /** A form of this page, sent with these fields and the token that the page gave it. */
    Page send(String address, String... fieldsAndValues) {
        var request = given().redirects()
                .follow(false)
                .formParam("form-token", first("[name=form-token]").val());
        for (var i = 0; i + 1 < fieldsAndValues.length; i += 2) {
            request.formParam(fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        var answer = request.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .post(address);
        return new Page(answer, Jsoup.parse(answer.asString()));
    }

    /** Fields and what they hold in turn, written as name=value|name=value. */
    static String[] fields(String written) {
        return Stream.of(written.split("\\|", -1))
                .flatMap(field -> Stream.of(field.split("=", 2)))
                .toArray(String[]::new);
    }

    int status() {
        return answer.statusCode();
    }

    String header(String name) {
        return answer.header(name);
    }

    String heading() {
        return text("h1");
    }

    String text(String selector) {
        return document.select(selector).text();
    }

    List<String> texts(String selector) {
        return document.select(selector).eachText();
    }

    Element first(String selector) {
        return document.expectFirst(selector);
    }

    /** The row of a table whose header starts with these words. */
    Element row(String header) {
        return document.select("tr").stream()
                .filter(row -> row.select("th[scope=row]").text().startsWith(header))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + header));
    }
}
