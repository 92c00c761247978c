-- What the ledger itself refuses, whichever program writes to it. A blank line ends each statement.

CREATE TRIGGER meta_once BEFORE INSERT ON meta WHEN EXISTS (SELECT 1 FROM meta)
BEGIN
    SELECT RAISE(ABORT, 'a ledger has one identity');
END;

CREATE TRIGGER meta_stays BEFORE UPDATE ON meta
BEGIN
    SELECT RAISE(ABORT, 'the identity of a ledger never changes');
END;

CREATE TRIGGER meta_is_kept BEFORE DELETE ON meta
BEGIN
    SELECT RAISE(ABORT, 'nothing in the ledger is deleted');
END;

CREATE TRIGGER key_identity_is_new BEFORE INSERT ON key_identity
WHEN EXISTS (SELECT 1 FROM key_identity
             WHERE sequence = NEW.sequence OR id = NEW.id OR fingerprint = NEW.fingerprint)
BEGIN
    SELECT RAISE(ABORT, 'this key identity is known');
END;

CREATE TRIGGER key_identity_stays BEFORE UPDATE ON key_identity
BEGIN
    SELECT RAISE(ABORT, 'a key identity never changes');
END;

CREATE TRIGGER key_identity_is_kept BEFORE DELETE ON key_identity
BEGIN
    SELECT RAISE(ABORT, 'nothing in the ledger is deleted');
END;

CREATE TRIGGER confirmation_is_new BEFORE INSERT ON confirmation
WHEN EXISTS (SELECT 1 FROM confirmation WHERE sequence = NEW.sequence OR id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'this confirmation was used before');
END;

CREATE TRIGGER confirmation_stays BEFORE UPDATE ON confirmation
BEGIN
    SELECT RAISE(ABORT, 'a confirmation never changes');
END;

CREATE TRIGGER confirmation_is_kept BEFORE DELETE ON confirmation
BEGIN
    SELECT RAISE(ABORT, 'nothing in the ledger is deleted');
END;

-- The triggers name what is new or taken themselves: INSERT OR REPLACE would delete the older row without them.
CREATE TRIGGER withdrawal_is_new BEFORE INSERT ON withdrawal
WHEN EXISTS (SELECT 1 FROM withdrawal
             WHERE sequence = NEW.sequence OR id = NEW.id
                OR (confirmation_id = NEW.confirmation_id AND position = NEW.position))
BEGIN
    SELECT RAISE(ABORT, 'this withdrawal is journalled already');
END;

CREATE TRIGGER withdrawal_starts_planned BEFORE INSERT ON withdrawal WHEN NEW.state <> 'planned'
BEGIN
    SELECT RAISE(ABORT, 'a withdrawal begins as planned');
END;

CREATE TRIGGER withdrawal_has_our_host BEFORE INSERT ON withdrawal
WHEN NEW.host_id IS NOT (SELECT host_id FROM meta)
BEGIN
    SELECT RAISE(ABORT, 'the ledger is bound to another host');
END;

-- Only what certainly was not paid goes out again, and only by one confirmation.
CREATE TRIGGER withdrawal_replaces_unpaid BEFORE INSERT ON withdrawal
WHEN NEW.replaces IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM withdrawal AS earlier
    WHERE earlier.id = NEW.replaces AND earlier.contradicting_operation IS NULL
      AND earlier.state IN ('rejected', 'unsent', 'failed', 'declared-not-sent'))
BEGIN
    SELECT RAISE(ABORT, 'the withdrawal to replace is not known to be unpaid');
END;

CREATE TRIGGER withdrawal_is_replaced_once BEFORE INSERT ON withdrawal
WHEN NEW.replaces IS NOT NULL AND EXISTS (
    SELECT 1 FROM withdrawal AS other
    WHERE other.replaces = NEW.replaces AND other.confirmation_id <> NEW.confirmation_id)
BEGIN
    SELECT RAISE(ABORT, 'the withdrawal was replaced before');
END;

CREATE TRIGGER withdrawal_is_kept BEFORE DELETE ON withdrawal
BEGIN
    SELECT RAISE(ABORT, 'nothing in the ledger is deleted');
END;

CREATE TRIGGER withdrawal_facts_stay BEFORE UPDATE ON withdrawal
WHEN NEW.sequence IS NOT OLD.sequence OR NEW.id IS NOT OLD.id OR NEW.confirmation_id IS NOT OLD.confirmation_id
  OR NEW.position IS NOT OLD.position OR NEW.batch_id IS NOT OLD.batch_id OR NEW.replaces IS NOT OLD.replaces
  OR NEW.type IS NOT OLD.type OR NEW.currency IS NOT OLD.currency OR NEW.precision IS NOT OLD.precision
  OR NEW.fee_plan IS NOT OLD.fee_plan OR NEW.note IS NOT OLD.note OR NEW.amount IS NOT OLD.amount
  OR NEW.recipient_count IS NOT OLD.recipient_count OR NEW.key_id IS NOT OLD.key_id
  OR NEW.host_id IS NOT OLD.host_id OR NEW.confirmed_at IS NOT OLD.confirmed_at
  OR (OLD.ended_at IS NOT NULL AND NEW.ended_at IS NOT OLD.ended_at)
BEGIN
    SELECT RAISE(ABORT, 'the facts of a withdrawal never change');
END;

CREATE TRIGGER withdrawal_claim_stays BEFORE UPDATE ON withdrawal
WHEN NOT (OLD.state = 'planned' AND NEW.state = 'sending')
 AND (NEW.claimed_at IS NOT OLD.claimed_at OR NEW.deadline_at IS NOT OLD.deadline_at
      OR NEW.claimed_by IS NOT OLD.claimed_by)
BEGIN
    SELECT RAISE(ABORT, 'a claim never changes');
END;

CREATE TRIGGER withdrawal_claim_is_whole BEFORE UPDATE ON withdrawal
WHEN OLD.state = 'planned' AND NEW.state = 'sending'
 AND (SELECT count(*) FROM recipient WHERE recipient.withdrawal = OLD.sequence) <> OLD.recipient_count
BEGIN
    SELECT RAISE(ABORT, 'the withdrawal lacks recipients');
END;

CREATE TRIGGER withdrawal_moves_forward BEFORE UPDATE ON withdrawal
WHEN NOT (
     (OLD.state = 'planned' AND NEW.state IN ('sending', 'unsent', 'unknown'))
  OR (OLD.state = 'sending'
      AND NEW.state IN ('accepted', 'rejected', 'unsent', 'unknown', 'failed', 'declared-not-sent'))
  OR (OLD.state = 'unknown' AND NEW.state IN ('unknown', 'accepted', 'failed', 'declared-not-sent'))
  OR (OLD.state = 'accepted' AND NEW.state IN ('accepted', 'failed'))
  OR (OLD.state = 'declared-not-sent' AND NEW.state = 'declared-not-sent'))
BEGIN
    SELECT RAISE(ABORT, 'a withdrawal cannot go from that state to this one');
END;

CREATE TRIGGER withdrawal_answer_stays BEFORE UPDATE ON withdrawal
WHEN OLD.state NOT IN ('planned', 'sending', 'unknown')
 AND (NEW.error IS NOT OLD.error OR NEW.unsent_cause IS NOT OLD.unsent_cause
      OR NEW.doubt_cause IS NOT OLD.doubt_cause OR NEW.http_status IS NOT OLD.http_status
      OR NEW.operation_id IS NOT OLD.operation_id)
BEGIN
    SELECT RAISE(ABORT, 'the outcome of a withdrawal never changes');
END;

-- An open operation may move on. A completed one is final: a fee or a link may still be learned, never changed.
CREATE TRIGGER withdrawal_completed_is_final BEFORE UPDATE ON withdrawal
WHEN OLD.state = 'accepted' AND OLD.operation_status = 'completed'
 AND (NEW.state <> 'accepted' OR NEW.operation_status IS NOT OLD.operation_status
      OR (OLD.fee IS NOT NULL AND NEW.fee IS NOT OLD.fee)
      OR (OLD.tx_urls <> '[]' AND NEW.tx_urls IS NOT OLD.tx_urls))
BEGIN
    SELECT RAISE(ABORT, 'a completed withdrawal never changes');
END;

CREATE TRIGGER withdrawal_decision_is_final BEFORE UPDATE ON withdrawal
WHEN OLD.state = 'declared-not-sent'
 AND (OLD.contradicting_operation IS NOT NULL OR NEW.operation_status IS NOT OLD.operation_status
      OR NEW.fee IS NOT OLD.fee OR NEW.tx_urls IS NOT OLD.tx_urls)
BEGIN
    SELECT RAISE(ABORT, 'a decision never changes');
END;

CREATE TRIGGER withdrawal_operation_is_its_own BEFORE UPDATE ON withdrawal
WHEN NEW.operation_id IS NOT NULL AND NEW.operation_id IS NOT OLD.operation_id
 AND EXISTS (SELECT 1 FROM withdrawal AS other
             WHERE other.operation_id = NEW.operation_id AND other.sequence <> OLD.sequence)
BEGIN
    SELECT RAISE(ABORT, 'the operation belongs to another withdrawal');
END;

CREATE TRIGGER recipient_is_new BEFORE INSERT ON recipient
WHEN EXISTS (SELECT 1 FROM recipient WHERE withdrawal = NEW.withdrawal AND position = NEW.position)
BEGIN
    SELECT RAISE(ABORT, 'this recipient is journalled already');
END;

CREATE TRIGGER recipient_belongs BEFORE INSERT ON recipient
WHEN NOT EXISTS (SELECT 1 FROM withdrawal AS owner
                 WHERE owner.sequence = NEW.withdrawal AND owner.state = 'planned'
                   AND NEW.position < owner.recipient_count)
BEGIN
    SELECT RAISE(ABORT, 'a journalled withdrawal gets no further recipient');
END;

CREATE TRIGGER recipient_stays BEFORE UPDATE ON recipient
BEGIN
    SELECT RAISE(ABORT, 'a recipient never changes');
END;

CREATE TRIGGER recipient_is_kept BEFORE DELETE ON recipient
BEGIN
    SELECT RAISE(ABORT, 'nothing in the ledger is deleted');
END;

CREATE TRIGGER evidence_is_new BEFORE INSERT ON evidence
WHEN EXISTS (SELECT 1 FROM evidence WHERE sequence = NEW.sequence)
BEGIN
    SELECT RAISE(ABORT, 'evidence is only added');
END;

CREATE TRIGGER evidence_stays BEFORE UPDATE ON evidence
BEGIN
    SELECT RAISE(ABORT, 'evidence is only added');
END;

CREATE TRIGGER evidence_is_kept BEFORE DELETE ON evidence
BEGIN
    SELECT RAISE(ABORT, 'nothing in the ledger is deleted');
END;
