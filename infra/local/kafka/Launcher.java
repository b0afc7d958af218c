import java.io.FileReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/**
 * A Kafka of one broker where no Docker can be had: `java -cp 'lib/*' Launcher.java server.properties`. Formats its folder the first
 * time, says `ready` when clients are answered, and ends with whoever started it.
 */
public class Launcher {
  public static void main(String[] arguments) throws IOException {
    String file = arguments[0];
    Properties properties = new Properties();
    try (Reader reader = new FileReader(file)) {
      properties.load(reader);
    }
    if (!Files.exists(Path.of(properties.getProperty("log.dirs"), "meta.properties"))) {
      String[] format = {"format", "--standalone", "-t", Uuid.randomUuid().toString(), "-c", file};
      int failed = StorageTool.execute(format, System.err);
      if (failed != 0) System.exit(failed);
    }
    KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(properties), Time.SYSTEM);
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
    server.startup();
    System.out.println("ready");
    // Whoever started it holds the other end, and may be killed: then nobody is left to stop it.
    while (System.in.read() >= 0) {}
    System.exit(0);
  }
}
