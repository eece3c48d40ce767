package jp.zairyu.bench.echo;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.zairyu.request.RequestReader;

/** Parses a request as the service does, and answers with bytes made beforehand: the most that this stack can do. */
@Path("/echo")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EchoResource {
    private final Echoes echoes;

    EchoResource(Echoes echoes) {
        this.echoes = echoes;
    }

    /**
     * @param extent of the answer: full or minimal
     * @return what the service answers to the same request
     */
    @POST
    @Path("/{screening}/{extent}")
    @NonBlocking
    public byte[] echo(@PathParam("screening") String screening, @PathParam("extent") String extent, byte[] body) {
        var request = RequestReader.read(body, echoes.ruleset(), screening);
        if (request.facts() == null) {
            throw new IllegalArgumentException("nothing was read");
        }
        return echoes.answer(screening + "-" + extent);
    }
}
