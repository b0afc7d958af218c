import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;

/**
 * A stand-in for MongoDB where no mongod can be had: `java -cp 'lib/*' Launcher.java FILE PORT`. For trying and for tests; it is
 * correct and slow. Nothing is answered before it is in the file, so that a killed process has lost nothing that anybody was told.
 */
public class Launcher {
  public static void main(String[] arguments) throws IOException {
    MVStore store = new MVStore.Builder().fileName(arguments[0]).autoCommitDisabled().open();
    MongoServer server = new MongoServer(new DurableBackend(store).version(new RecentVersion()));
    server.bind("127.0.0.1", Integer.parseInt(arguments[1]));
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
    System.out.println("ready");
    // Whoever started it holds the other end, and may be killed: then nobody is left to stop it.
    while (System.in.read() >= 0) {}
    System.exit(0);
  }

  /** Messages are applied side by side; those that wait share one commit; no commit holds half a message. */
  static class DurableBackend extends H2Backend {
    private final ReadWriteLock applying = new ReentrantReadWriteLock(true);

    DurableBackend(MVStore store) {
      super(store);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
      return new IndexedDatabase(name, this);
    }

    CursorRegistry cursors() {
      return getCursorRegistry();
    }

    @Override
    public Document handleMessage(MongoMessage message) {
      boolean isUnsaved = true;
      try {
        applying.readLock().lock();
        try {
          return withSessions(super.handleMessage(message));
        } finally {
          // Asked where no commit is under way: one that is says that all is saved before it is in the file.
          isUnsaved = getMvStore().hasUnsavedChanges();
          applying.readLock().unlock();
        }
      } finally {
        // After a read as well: what it saw may be somebody's who has had no answer yet.
        if (isUnsaved) commit();
      }
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
      return withSessions(super.handleCommand(channel, database, command, query));
    }

    /** What a client says of its sessions is taken and needs nothing: one server has nothing older to answer with. */
    private static Document withSessions(Document answer) {
      if (answer != null && answer.containsKey("ismaster")) answer.put("logicalSessionTimeoutMinutes", 30);
      return answer;
    }

    @Override
    public void commit() {
      applying.writeLock().lock();
      try {
        if (getMvStore().hasUnsavedChanges()) super.commit();
      } finally {
        applying.writeLock().unlock();
      }
    }
  }

  /** Unique indexes as {@link NarrowingIndex}. */
  static class IndexedDatabase extends H2Database {
    IndexedDatabase(String name, DurableBackend backend) {
      super(name, backend.getMvStore(), backend.cursors());
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys, boolean isSparse) {
      return new NarrowingIndex(super.openOrCreateUniqueIndex(collection, name, keys, isSparse), name, keys, isSparse);
    }
  }

  /**
   * Found by its index is what is asked for by the index's keys and more as well: an index of the library serves only who asks for
   * its keys alone, and reads every document for all others. The rest of the question is put to the documents so found.
   */
  static class NarrowingIndex extends Index<Object> {
    private final Index<Object> index;

    NarrowingIndex(Index<Object> index, String name, List<IndexKey> keys, boolean isSparse) {
      super(name, keys, isSparse);
      this.index = index;
    }

    private Document narrowed(Document query) {
      if (!query.keySet().containsAll(keySet())) return query;
      Document narrowed = new Document();
      for (String key : keys()) narrowed.put(key, query.get(key));
      return narrowed;
    }

    @Override
    public boolean canHandle(Document query) {
      return index.canHandle(narrowed(query));
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
      return index.getPositions(narrowed(query));
    }

    @Override
    public Object getPosition(Document document) {
      return index.getPosition(document);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
      index.checkAdd(document, collection);
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
      index.add(document, position, collection);
    }

    @Override
    public Object remove(Document document) {
      return index.remove(document);
    }

    @Override
    public long getCount() {
      return index.getCount();
    }

    @Override
    public boolean isEmpty() {
      return index.isEmpty();
    }

    @Override
    public long getDataSize() {
      return index.getDataSize();
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
      index.checkUpdate(before, after, collection);
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
      index.updateInPlace(before, after, position, collection);
    }

    @Override
    public void drop() {
      index.drop();
    }
  }

  /** The driver asks how new a server is before it talks to it. */
  static class RecentVersion implements MongoVersion {
    @Override
    public List<Integer> getVersionArray() {
      return List.of(7, 0, 0);
    }

    @Override
    public int getWireVersion() {
      return 21;
    }
  }
}
