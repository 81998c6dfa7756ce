//! Files that two people decided to delete. Which they are follows from the records, on every laptop alike; where the decision is applied, the
//! files go with the same transaction, and their bytes right after it.

use fieldseal_seal::{BlobId, CompartmentId};
use rusqlite::Connection;

use crate::{
    Result, Vault,
    files::layout,
    transport::chunks::{Chunk, ChunkRole},
};

/// Kinds that a deletion is about, or that name files of what was deleted.
const TOUCHING: &[&str] = &["deletion", "deletion_request", "evidence", "derivative"];

/// Files of evidence whose deletion another person decided, and of what was made from it, unless something that stays names them too.
const FIND: &str = "
WITH gone AS (
    SELECT wanted.target AS id FROM record AS deletion
    JOIN link AS asked ON asked.source = deletion.number AND asked.field = 'request'
    JOIN record AS request ON request.id = asked.target AND request.compartment = deletion.compartment
        AND request.kind = 'deletion_request'
    JOIN link AS wanted ON wanted.source = request.number AND wanted.field = 'evidence'
    WHERE deletion.kind = 'deletion' AND deletion.compartment = ?1),
bound AS (
    SELECT record.number AS number FROM record JOIN gone ON gone.id = record.id WHERE record.compartment = ?1
    UNION
    SELECT record.number FROM gone JOIN link ON link.target = gone.id AND link.field = 'parent'
    JOIN record ON record.number = link.source AND record.kind = 'derivative' WHERE record.compartment = ?1)
SELECT DISTINCT blob_use.blob FROM blob_use JOIN bound ON bound.number = blob_use.record
WHERE NOT EXISTS (
    SELECT 1 FROM blob_use AS other WHERE other.blob = blob_use.blob AND other.record NOT IN (SELECT number FROM bound))";

/// Whether records of this kind can change which files are deleted.
pub fn touches(kind: &str) -> bool {
    TOUCHING.contains(&kind)
}

/// Notes the files of a compartment that are to be deleted: from now on nobody sends, fetches or misses them.
pub fn note(connection: &Connection, compartment: i64) -> Result<()> {
    let sql = "SELECT EXISTS (SELECT 1 FROM record WHERE compartment = ?1 AND kind = 'deletion')";
    let any: bool = connection.prepare_cached(sql)?.query_row([compartment], |row| row.get(0))?;
    if !any {
        return Ok(());
    }
    connection.prepare_cached(&format!("INSERT INTO deleted_blob (blob) {FIND} ON CONFLICT (blob) DO NOTHING"))?.execute([compartment])?;
    connection
        .prepare_cached(
            "DELETE FROM blob_file WHERE blob IN
             (SELECT id FROM blob JOIN deleted_blob ON deleted_blob.blob = blob.number WHERE blob.compartment = ?1)",
        )?
        .execute([compartment])?;
    Ok(())
}

/// How many files should be deleted and are not noted so.
pub fn lacking(connection: &Connection, compartment: i64) -> Result<u64> {
    let sql = format!("SELECT count(*) FROM ({FIND}) WHERE blob NOT IN (SELECT blob FROM deleted_blob)");
    let count: i64 = connection.prepare_cached(&sql)?.query_row([compartment], |row| row.get(0))?;
    Ok(u64::try_from(count).unwrap_or(0))
}

/// Whether the blob's file was deleted by two people's decision.
pub fn is_deleted(connection: &Connection, blob: BlobId) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM deleted_blob JOIN blob ON blob.number = deleted_blob.blob WHERE blob.id = ?1)";
    Ok(connection.prepare_cached(sql)?.query_row([blob.as_bytes()], |row| row.get(0))?)
}

impl Vault {
    /// Whether the blob's file was deleted by two people's decision: it is in no vault that knows of it, and never comes back.
    pub fn is_deleted(&self, blob: BlobId) -> Result<bool> {
        is_deleted(self.store.read(), blob)
    }

    /// Removes the bytes of deleted files. The decision is durable by now, so that what fails here is tried again with the next act and at the
    /// next opening, and is no failure of the act that came before.
    pub(crate) fn remove_deleted(&mut self) {
        let _ = self.try_to_remove_deleted();
    }

    fn try_to_remove_deleted(&mut self) -> Result<()> {
        let waiting: Vec<(i64, BlobId)> = {
            let sql =
                "SELECT blob.number, blob.id FROM deleted_blob JOIN blob ON blob.number = deleted_blob.blob WHERE deleted_blob.removed = 0";
            let mut statement = self.store.read().prepare_cached(sql)?;
            let rows = statement.query_map([], |row| Ok((row.get(0)?, BlobId(row.get(1)?))))?;
            rows.collect::<rusqlite::Result<_>>()?
        };
        if waiting.is_empty() {
            return Ok(());
        }
        for (_, blob) in &waiting {
            for path in [self.layout.blob(*blob), self.layout.blob_fetch(*blob), self.layout.blob_part(*blob)] {
                layout::remove(&path)?;
            }
            self.fetches.forget(*blob);
            let folder = self.layout.blob_folder(*blob);
            if folder.is_dir() {
                layout::sync_folder(&folder)?;
            }
        }
        self.store.write(&mut self.environment, |connection, _| {
            let mut statement = connection.prepare_cached("UPDATE deleted_blob SET removed = 1 WHERE blob = ?1")?;
            waiting.iter().try_for_each(|(number, _)| statement.execute([number]).map(|_| ()))?;
            Ok(())
        })
    }

    /// Chunks of deleted files that the relay was not told to drop yet: whole files.
    pub fn chunks_to_drop(&self) -> Result<Vec<Chunk>> {
        let sql = "compartment.class <> 'identity' AND NOT compartment.provisional AND NOT compartment.retired";
        let sql = format!(
            "SELECT compartment.id, blob.reference, x'' FROM blob JOIN deleted_blob ON deleted_blob.blob = blob.number
             JOIN compartment ON compartment.number = blob.compartment
             WHERE blob.rank = ?1 AND NOT deleted_blob.told AND {sql} ORDER BY blob.number"
        );
        let mut chunks = Vec::new();
        for role in [ChunkRole::Thumbnail, ChunkRole::Preview, ChunkRole::Original] {
            self.chunks_of(&sql, role, usize::MAX, &mut chunks)?;
        }
        Ok(chunks)
    }

    /// The relay dropped every chunk of these blobs. It is not told of them again, unless it was put back.
    pub fn chunks_dropped(&mut self, compartment: CompartmentId, blobs: &[BlobId]) -> Result<()> {
        let number = self.compartment(compartment)?.number;
        self.store.write(&mut self.environment, |connection, _| {
            let sql = "UPDATE deleted_blob SET told = 1 WHERE blob IN (SELECT number FROM blob WHERE id = ?1 AND compartment = ?2)";
            let mut statement = connection.prepare_cached(sql)?;
            blobs.iter().try_for_each(|blob| statement.execute((blob.as_bytes(), number)).map(|_| ()))?;
            Ok(())
        })
    }
}
