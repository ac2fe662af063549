package uk.hearth.kpi.testing;

import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** Two people who send the same request at the same moment. */
public final class Race {

    private Race() {}

    /** The statuses of the two answers, the smaller first. */
    public static List<Integer> of(Callable<Response> request) throws Exception {
        var barrier = new CyclicBarrier(2);
        var people = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> send = () -> {
                barrier.await();
                return request.call().statusCode();
            };
            var one = people.submit(send);
            var other = people.submit(send);
            return List.of(Math.min(one.get(), other.get()), Math.max(one.get(), other.get()));
        } finally {
            people.shutdown();
        }
    }
}
