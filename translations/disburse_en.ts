<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
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
    <name>HistoryModel</name>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message numerus="yes">
        <source>%n payout(s)</source>
        <translation>
            <numerusform>%n payout</numerusform>
            <numerusform>%n payouts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MassDesk</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) that you confirmed were not sent yet. They come to %1.</source>
        <translation>
            <numerusform>%n withdrawal that you confirmed was not sent yet. It comes to %1.</numerusform>
            <numerusform>%n withdrawals that you confirmed were not sent yet. They come to %1.</numerusform>
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
    <name>RunPanel</name>
    <message numerus="yes">
        <source>%1, about %n minute(s) left</source>
        <translation>
            <numerusform>%1, about %n minute left</numerusform>
            <numerusform>%1, about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing more of it is sent until Plisio’s list tells what became of it. %n withdrawal(s) are still to be sent.</source>
        <translation>
            <numerusform>Nothing more of it is sent until Plisio’s list tells what became of it. %n withdrawal is still to be sent.</numerusform>
            <numerusform>Nothing more of it is sent until Plisio’s list tells what became of it. %n withdrawals are still to be sent.</numerusform>
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
</TS>
