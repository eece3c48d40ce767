package jp.zairyu.api;

import static io.restassured.RestAssured.given;

/** What an operator's scrape of the running service says. */
final class Metrics {
    private Metrics() {}

    static String scrape() {
        return given().get("/q/metrics").then().statusCode(200).extract().asString();
    }

    /** The value of one series, 0 where it is not there: {@code name{label="…"}}, as it is written. */
    static double value(String series) {
        return scrape().lines()
                .filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
                .sum();
    }
}
