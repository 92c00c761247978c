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
