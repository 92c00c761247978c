<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AgeWords</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AmountWords</name>
    <message numerus="yes">
        <source>The amount has %n decimal place(s), but this currency is paid in whole units only.</source>
        <translation>
            <numerusform>The amount has %n decimal place, but this currency is paid in whole units only.</numerusform>
            <numerusform>The amount has %n decimal places, but this currency is paid in whole units only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The amount has %1 decimal places, but this currency has only %n. Nothing is rounded: shorten it.</source>
        <translation>
            <numerusform>The amount has %1 decimal places, but this currency has only %n. Nothing is rounded: shorten it.</numerusform>
            <numerusform>The amount has %1 decimal places, but this currency has only %n. Nothing is rounded: shorten it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalancesPage</name>
    <message numerus="yes">
        <source>%n balance(s) not included</source>
        <translation>
            <numerusform>%n balance not included</numerusform>
            <numerusform>%n balances not included</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n balance(s) without a rate</source>
        <translation>
            <numerusform>%n balance without a rate</numerusform>
            <numerusform>%n balances without a rate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n balance(s) did not come</source>
        <translation>
            <numerusform>%n balance did not come</numerusform>
            <numerusform>%n balances did not come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s)</source>
        <translation>
            <numerusform>%n withdrawal</numerusform>
            <numerusform>%n withdrawals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchText</name>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s)</source>
        <translation>
            <numerusform>%n withdrawal</numerusform>
            <numerusform>%n withdrawals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message numerus="yes">
        <source>%n paid</source>
        <translation>
            <numerusform>%n paid</numerusform>
            <numerusform>%n paid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not paid</source>
        <translation>
            <numerusform>%n not paid</numerusform>
            <numerusform>%n not paid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <translation>
            <numerusform>%n not sent yet</numerusform>
            <numerusform>%n not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in doubt</source>
        <translation>
            <numerusform>%n in doubt</numerusform>
            <numerusform>%n in doubt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookPage</name>
    <message numerus="yes">
        <source>%n address(es) are in the book</source>
        <translation>
            <numerusform>%n address is in the book</numerusform>
            <numerusform>%n addresses are in the book</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftShelf</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryCells</name>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message numerus="yes">
        <source>%n operation(s) written to %1.</source>
        <translation>
            <numerusform>%n operation written to %1.</numerusform>
            <numerusform>%n operations written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One sheet cannot hold that many rows: the file has %n sheet(s).</source>
        <translation>
            <numerusform>One sheet cannot hold that many rows: the file has %n sheet.</numerusform>
            <numerusform>One sheet cannot hold that many rows: the file has %n sheets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message numerus="yes">
        <source>Within %n block(s)</source>
        <translation>
            <numerusform>Within %n block</numerusform>
            <numerusform>Within %n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiatEntry</name>
    <message numerus="yes">
        <source>Rounded down to %n decimal place(s). The coin amount is what is sent.</source>
        <translation>
            <numerusform>Rounded down to %n decimal place. The coin amount is what is sent.</numerusform>
            <numerusform>Rounded down to %n decimal places. The coin amount is what is sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message numerus="yes">
        <source>in about %n minute(s)</source>
        <translation>
            <numerusform>in about %n minute</numerusform>
            <numerusform>in about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in about %n hour(s)</source>
        <translation>
            <numerusform>in about %n hour</numerusform>
            <numerusform>in about %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryAnswer</name>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n payout(s), %2, fees %3</source>
        <translation>
            <numerusform>%1: %n payout, %2, fees %3</numerusform>
            <numerusform>%1: %n payouts, %2, fees %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message numerus="yes">
        <source>At most %Ln operation(s) are printed at once. Narrow the filter, or export a PDF.</source>
        <translation>
            <numerusform>At most %Ln operation is printed at once. Narrow the filter, or export a PDF.</numerusform>
            <numerusform>At most %Ln operations are printed at once. Narrow the filter, or export a PDF.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryExport</name>
    <message numerus="yes">
        <source>%Ln row(s) in %1</source>
        <translation>
            <numerusform>%Ln row in %1</numerusform>
            <numerusform>%Ln rows in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One sheet cannot hold that many rows: the file has %n sheet(s).</source>
        <translation>
            <numerusform>One sheet cannot hold that many rows: the file has %n sheet.</numerusform>
            <numerusform>One sheet cannot hold that many rows: the file has %n sheets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message numerus="yes">
        <source>Plisio lists %Ln payout(s) that were not made here</source>
        <translation>
            <numerusform>Plisio lists %Ln payout that was not made here</numerusform>
            <numerusform>Plisio lists %Ln payouts that were not made here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Replace the %Ln row(s) in the table</source>
        <translation>
            <numerusform>Replace the %Ln row in the table</numerusform>
            <numerusform>Replace the %Ln rows in the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s). The amounts that can be read add up to %1.</source>
        <translation>
            <numerusform>%Ln recipient. The amounts that can be read add up to %1.</numerusform>
            <numerusform>%Ln recipients. The amounts that can be read add up to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s), %1 in total.</source>
        <translation>
            <numerusform>%Ln recipient, %1 in total.</numerusform>
            <numerusform>%Ln recipients, %1 in total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be read as they should; correct or remove them in the table.</source>
        <translation>
            <numerusform>%Ln row could not be read as it should; correct or remove it in the table.</numerusform>
            <numerusform>%Ln rows could not be read as they should; correct or remove them in the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln row(s) state what the list comes to, and are no recipients.</source>
        <translation>
            <numerusform>The last row states what the list comes to, and is no recipient.</numerusform>
            <numerusform>The last %Ln rows state what the list comes to, and are no recipients.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitWords</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message numerus="yes">
        <source>The window locks after %n minute(s) without a touch, and at its start. A lock hides names and amounts; what is being sent goes on.</source>
        <translation>
            <numerusform>The window locks after %n minute without a touch, and at its start. A lock hides names and amounts; what is being sent goes on.</numerusform>
            <numerusform>The window locks after %n minutes without a touch, and at its start. A lock hides names and amounts; what is being sent goes on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MassDesk</name>
    <message numerus="yes">
        <source>%n row(s) of the list are left, in another currency.</source>
        <translation>
            <numerusform>%n row of the list is left, in another currency.</numerusform>
            <numerusform>%n rows of the list are left, in another currency.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MassPage</name>
    <message numerus="yes">
        <source>%n column(s) of the clipboard had no place here and were left out.</source>
        <translation>
            <numerusform>%n column of the clipboard had no place here and was left out.</numerusform>
            <numerusform>%n columns of the clipboard had no place here and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with the address of another: choose</source>
        <translation>
            <numerusform>%Ln row with the address of another: choose</numerusform>
            <numerusform>%Ln rows with the address of another: choose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodCloser</name>
    <message numerus="yes">
        <source>%Ln payout(s) in this time are not ticked yet. They are not locked; tick them first if they should be.</source>
        <translation>
            <numerusform>%Ln payout in this time is not ticked yet. It is not locked; tick it first if it should be.</numerusform>
            <numerusform>%Ln payouts in this time are not ticked yet. They are not locked; tick them first if they should be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message numerus="yes">
        <source>%Ln operation(s)</source>
        <translation>
            <numerusform>%Ln operation</numerusform>
            <numerusform>%Ln operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s)</source>
        <translation>
            <numerusform>%Ln payment</numerusform>
            <numerusform>%Ln payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinTries</name>
    <message numerus="yes">
        <source>Wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Wait %n second before the next try.</numerusform>
            <numerusform>Wait %n seconds before the next try.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanRecipients</name>
    <message numerus="yes">
        <source>All %n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>All %n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n recipient(s)</source>
        <translation>
            <numerusform>%1 of %n recipient</numerusform>
            <numerusform>%1 of %n recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientFooter</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln recipient</numerusform>
            <numerusform>%Ln recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %Ln row(s) whose amount cannot be read</source>
        <translation>
            <numerusform>Without %Ln row whose amount cannot be read</numerusform>
            <numerusform>Without %Ln rows whose amount cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestDialog</name>
    <message numerus="yes">
        <source>%n withdrawal(s) that you confirmed were not sent yet. They come to %1.</source>
        <translation>
            <numerusform>%n withdrawal that you confirmed was not sent yet. It comes to %1.</numerusform>
            <numerusform>%n withdrawals that you confirmed were not sent yet. They come to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPopup</name>
    <message numerus="yes">
        <source>%Ln payout(s)</source>
        <translation>
            <numerusform>%Ln payout</numerusform>
            <numerusform>%Ln payouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawal(s)</source>
        <translation>
            <numerusform>%Ln withdrawal</numerusform>
            <numerusform>%Ln withdrawals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>Until then nothing more of this batch is sent: %n withdrawal(s) wait.</source>
        <translation>
            <numerusform>Until then nothing more of this batch is sent: %n withdrawal waits.</numerusform>
            <numerusform>Until then nothing more of this batch is sent: %n withdrawals wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look whether it arrived where it should. %n withdrawal(s) wait until you send the rest.</source>
        <translation>
            <numerusform>Look whether it arrived where it should. %n withdrawal waits until you send the rest.</numerusform>
            <numerusform>Look whether it arrived where it should. %n withdrawals wait until you send the rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) are planned and were certainly not sent.</source>
        <translation>
            <numerusform>%n withdrawal is planned and was certainly not sent.</numerusform>
            <numerusform>%n withdrawals are planned and were certainly not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It refused %n withdrawal(s) with several recipients; no money moved. Each recipient can be paid singly instead.</source>
        <translation>
            <numerusform>It refused %n withdrawal with several recipients; no money moved. Each recipient can be paid singly instead.</numerusform>
            <numerusform>It refused %n withdrawals with several recipients; no money moved. Each recipient can be paid singly instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) were refused, failed or never left.</source>
        <translation>
            <numerusform>%n withdrawal was refused, failed or never left.</numerusform>
            <numerusform>%n withdrawals were refused, failed or never left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plisio accepted %n withdrawal(s), each once.</source>
        <translation>
            <numerusform>Plisio accepted %n withdrawal, once.</numerusform>
            <numerusform>Plisio accepted %n withdrawals, each once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionActions</name>
    <message numerus="yes">
        <source>%Ln operation(s) are ticked now.</source>
        <translation>
            <numerusform>%Ln operation is ticked now.</numerusform>
            <numerusform>%Ln operations are ticked now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) are not ticked any more.</source>
        <translation>
            <numerusform>%Ln operation is not ticked any more.</numerusform>
            <numerusform>%Ln operations are not ticked any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had a tick already.</source>
        <translation>
            <numerusform>%Ln had a tick already.</numerusform>
            <numerusform>%Ln had a tick already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had no tick.</source>
        <translation>
            <numerusform>%Ln had no tick.</numerusform>
            <numerusform>%Ln had no tick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay ticked: their period is closed. Reopen it to change them.</source>
        <translation>
            <numerusform>%Ln stays ticked: its period is closed. Reopen the period to change it.</numerusform>
            <numerusform>%Ln stay ticked: their period is closed. Reopen it to change them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettledNotice</name>
    <message numerus="yes">
        <source>%n payout(s) are no longer in doubt</source>
        <translation>
            <numerusform>%n payout is no longer in doubt</numerusform>
            <numerusform>%n payouts are no longer in doubt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message numerus="yes">
        <source>%n payout(s) in doubt: the money may or may not have moved. Do not send again; reconcile first.</source>
        <translation>
            <numerusform>%n payout in doubt: the money may or may not have moved. Do not send again; reconcile first.</numerusform>
            <numerusform>%n payouts in doubt: the money may or may not have moved. Do not send again; reconcile first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message numerus="yes">
        <source>%Ln operation(s) without a dollar rate are not in this picture.</source>
        <translation>
            <numerusform>%Ln operation without a dollar rate is not in this picture.</numerusform>
            <numerusform>%Ln operations without a dollar rate are not in this picture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln operation(s).</source>
        <translation>
            <numerusform>%1 in %Ln operation.</numerusform>
            <numerusform>%1 in %Ln operations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Network fees of %1 in %Ln operation(s), each at its own rate.</source>
        <translation>
            <numerusform>Network fees of %1 in %Ln operation, at its own rate.</numerusform>
            <numerusform>Network fees of %1 in %Ln operations, each at its own rate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 of %Ln address(es) that got most.</source>
        <translation>
            <numerusform>%1 of %Ln address that got most.</numerusform>
            <numerusform>The %1 of %Ln addresses that got most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln address(es) that were paid, those that got most first.</source>
        <translation>
            <numerusform>%Ln address that was paid.</numerusform>
            <numerusform>All %Ln addresses that were paid, those that got most first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s) to them without a dollar rate are not in this picture.</source>
        <translation>
            <numerusform>%Ln payment to them without a dollar rate is not in this picture.</numerusform>
            <numerusform>%Ln payments to them without a dollar rate are not in this picture.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncCommand</name>
    <message numerus="yes">
        <source>%n operation(s) read ...</source>
        <translation>
            <numerusform>%n operation read ...</numerusform>
            <numerusform>%n operations read ...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) read, %1 of them new and %2 changed.</source>
        <translation>
            <numerusform>%n operation read, %1 of them new and %2 changed.</numerusform>
            <numerusform>%n operations read, %1 of them new and %2 changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payout(s) were not made here. If nobody made them at Plisio or with another program, somebody may be using your key: list them with &quot;disburse-cli history --not-ours&quot;.</source>
        <translation>
            <numerusform>%n payout was not made here. If nobody made it at Plisio or with another program, somebody may be using your key: list it with &quot;disburse-cli history --not-ours&quot;.</numerusform>
            <numerusform>%n payouts were not made here. If nobody made them at Plisio or with another program, somebody may be using your key: list them with &quot;disburse-cli history --not-ours&quot;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>Asking Plisio… %Ln operation(s) so far</source>
        <translation>
            <numerusform>Asking Plisio… %Ln operation so far</numerusform>
            <numerusform>Asking Plisio… %Ln operations so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to date, %Ln new</source>
        <translation>
            <numerusform>Up to date, %Ln new</numerusform>
            <numerusform>Up to date, %Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsWords</name>
    <message numerus="yes">
        <source>%1, and %n without a rate</source>
        <translation>
            <numerusform>%1, and %n without a rate</numerusform>
            <numerusform>%1, and %n without a rate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s)</source>
        <translation>
            <numerusform>%Ln operation</numerusform>
            <numerusform>%Ln operations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnpaidWords</name>
    <message numerus="yes">
        <source>%n row(s) were paid.</source>
        <translation>
            <numerusform>%n row was paid.</numerusform>
            <numerusform>%n rows were paid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in doubt: reconcile them first.</source>
        <translation>
            <numerusform>%n row is in doubt: reconcile it first.</numerusform>
            <numerusform>%n rows are in doubt: reconcile them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are still planned: resume their batch to pay them.</source>
        <translation>
            <numerusform>%n row is still planned: resume its batch to pay it.</numerusform>
            <numerusform>%n rows are still planned: resume their batch to pay them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were sent again since.</source>
        <translation>
            <numerusform>%n row was sent again since.</numerusform>
            <numerusform>%n rows were sent again since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) failed or were marked as not sent: look at each in Plisio before you pay it again.</source>
        <translation>
            <numerusform>%n row failed or was marked as not sent: look at it in Plisio before you pay it again.</numerusform>
            <numerusform>%n rows failed or were marked as not sent: look at each in Plisio before you pay it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) belong to withdrawals that this ledger does not know.</source>
        <translation>
            <numerusform>%n row belongs to a withdrawal that this ledger does not know.</numerusform>
            <numerusform>%n rows belong to withdrawals that this ledger does not know.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has the results of an earlier payout. Taken from it: %n row(s) that certainly were not paid.</source>
        <translation>
            <numerusform>The file has the results of an earlier payout. Taken from it: %n row that certainly was not paid.</numerusform>
            <numerusform>The file has the results of an earlier payout. Taken from it: %n rows that certainly were not paid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayCosts</name>
    <message numerus="yes">
        <source>%n mass payout(s)</source>
        <translation>
            <numerusform>%n mass payout</numerusform>
            <numerusform>%n mass payouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single payout(s)</source>
        <translation>
            <numerusform>%n single payout</numerusform>
            <numerusform>%n single payouts</numerusform>
        </translation>
    </message>
</context>
</TS>
