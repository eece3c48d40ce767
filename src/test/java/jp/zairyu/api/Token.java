package jp.zairyu.api;

import java.nio.file.Files;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.List;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;

/** Tokens as an issuer would sign them, good and bad. */
final class Token {
    private Token() {}

    static String good(String role) throws Exception {
        return signed(claims(Guarded.ISSUER, Guarded.AUDIENCE, 10, role), signer());
    }

    static String from(String issuer, String audience, int minutes) throws Exception {
        return signed(claims(issuer, audience, minutes, "analyst"), signer());
    }

    static String signedByAnother(String role) throws Exception {
        var other = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
        return signed(claims(Guarded.ISSUER, Guarded.AUDIENCE, 10, role), other);
    }

    static String unsigned(String role) throws Exception {
        var token = new JsonWebSignature();
        token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        token.setPayload(claims(Guarded.ISSUER, Guarded.AUDIENCE, 10, role).toJson());
        return token.getCompactSerialization();
    }

    private static JwtClaims claims(String issuer, String audience, int minutes, String role) {
        var claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience(audience);
        claims.setSubject("token-" + role);
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(minutes);
        claims.setStringListClaim("groups", List.of(role));
        return claims;
    }

    private static String signed(JwtClaims claims, PrivateKey key) throws Exception {
        var token = new JsonWebSignature();
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        token.setPayload(claims.toJson());
        token.setKey(key);
        return token.getCompactSerialization();
    }

    private static PrivateKey signer() throws Exception {
        var bytes = Files.readAllBytes(Guarded.SIGNER);
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
    }
}
