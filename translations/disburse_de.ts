<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>AddressAssist</name>
    <message>
        <source>Known as %1</source>
        <translation>Bekannt als %1</translation>
    </message>
</context>
<context>
    <name>AddressDifference</name>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Diese</translation>
    </message>
    <message>
        <source>Where the two addresses differ</source>
        <translation>Wo sich die beiden Adressen unterscheiden</translation>
    </message>
</context>
<context>
    <name>AddressView</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>AddressWords</name>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>ungewöhnlich</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>The address is written in one case, without the checksum that would reveal a typing error. Compare every character.</source>
        <translation>Die Adresse ist einheitlich groß oder klein geschrieben und hat so keine Prüfsumme, die einen Tippfehler verriete. Vergleichen Sie jedes Zeichen.</translation>
    </message>
    <message>
        <source>%1 addresses have no checksum that would reveal a typing error. Compare every character.</source>
        <translation>%1-Adressen haben keine Prüfsumme, die einen Tippfehler verriete. Vergleichen Sie jedes Zeichen.</translation>
    </message>
    <message>
        <source>This %1 address belongs to a program, not to a wallet, and has no checksum. Ask the recipient whether it is right.</source>
        <translation>Diese %1-Adresse gehört zu einem Programm, nicht zu einer Wallet, und hat keine Prüfsumme. Fragen Sie den Empfänger, ob sie stimmt.</translation>
    </message>
    <message>
        <source>This is the raw form of a %1 address, without the checksum that would reveal a typing error. Compare every character, or ask for the form with 48 characters.</source>
        <translation>Das ist die Rohform einer %1-Adresse, ohne die Prüfsumme, die einen Tippfehler verriete. Vergleichen Sie jedes Zeichen oder bitten Sie um die Form mit 48 Zeichen.</translation>
    </message>
    <message>
        <source>This old form of a %1 address looks the same on another chain. Make sure that the recipient means %1.</source>
        <translation>Diese alte Form einer %1-Adresse sieht auf einer anderen Chain genauso aus. Vergewissern Sie sich, dass der Empfänger %1 meint.</translation>
    </message>
    <message>
        <source>This is an address of %1&apos;s test network, where coins have no value.</source>
        <translation>Das ist eine Adresse des Testnetzes von %1, in dem Coins keinen Wert haben.</translation>
    </message>
    <message>
        <source>This is a rare form of a %1 address. Make sure that the recipient gave you exactly this.</source>
        <translation>Das ist eine seltene Form einer %1-Adresse. Vergewissern Sie sich, dass der Empfänger Ihnen genau diese gegeben hat.</translation>
    </message>
    <message>
        <source>This form of a %1 address is reserved for the future; money sent to it may be lost. Ask the recipient for another address.</source>
        <translation>Diese Form einer %1-Adresse ist für die Zukunft reserviert; dorthin gesendetes Geld kann verloren sein. Bitten Sie den Empfänger um eine andere Adresse.</translation>
    </message>
    <message>
        <source>This %1 address is all zeros and belongs to nobody: money sent there is lost.</source>
        <translation>Diese %1-Adresse besteht nur aus Nullen und gehört niemandem: Dorthin gesendetes Geld ist verloren.</translation>
    </message>
    <message>
        <source>This program has no rule for this currency&apos;s addresses, so the address could not be checked. Compare every character.</source>
        <translation>Für die Adressen dieser Währung kennt das Programm keine Regel, deshalb konnte die Adresse nicht geprüft werden. Vergleichen Sie jedes Zeichen.</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Die Adresse fehlt.</translation>
    </message>
    <message>
        <source>There is a space or line break before the address. Remove it.</source>
        <translation>Vor der Adresse steht ein Leerzeichen oder Zeilenumbruch. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>There is a space or line break after the address. Remove it.</source>
        <translation>Hinter der Adresse steht ein Leerzeichen oder Zeilenumbruch. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>There is a space or line break inside the address.</source>
        <translation>In der Adresse steht ein Leerzeichen oder Zeilenumbruch.</translation>
    </message>
    <message>
        <source>The address holds a character that nobody can see. Ask for the address again.</source>
        <translation>Die Adresse enthält ein unsichtbares Zeichen. Bitten Sie erneut um die Adresse.</translation>
    </message>
    <message>
        <source>The address holds a character of another script. Ask for the address again.</source>
        <translation>Die Adresse enthält ein Zeichen einer anderen Schrift. Bitten Sie erneut um die Adresse.</translation>
    </message>
    <message>
        <source>The address holds a character that no %1 address has.</source>
        <translation>Die Adresse enthält ein Zeichen, das in keiner %1-Adresse vorkommt.</translation>
    </message>
    <message>
        <source>This is a payment link, not an address. Enter only the address in it.</source>
        <translation>Das ist ein Zahlungslink, keine Adresse. Geben Sie nur die Adresse daraus ein.</translation>
    </message>
    <message>
        <source>This is no %1 address.</source>
        <translation>Das ist keine %1-Adresse.</translation>
    </message>
    <message>
        <source>The address is too long or too short for %1. Copy all of it again.</source>
        <translation>Die Adresse ist für %1 zu lang oder zu kurz. Kopieren Sie sie noch einmal ganz.</translation>
    </message>
    <message>
        <source>The address mixes capital and small letters, which this form does not allow. Copy it again.</source>
        <translation>Die Adresse mischt Groß- und Kleinbuchstaben, was diese Form nicht erlaubt. Kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>At least one character of the address is wrong: its checksum does not fit. Copy it again.</source>
        <translation>Mindestens ein Zeichen der Adresse ist falsch: Die Prüfsumme passt nicht. Kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>At least one character of the address is wrong: its capital and small letters are its checksum, and it does not fit. Copy it again.</source>
        <translation>Mindestens ein Zeichen der Adresse ist falsch: Ihre Groß- und Kleinschreibung ist ihre Prüfsumme, und die passt nicht. Kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The address is not a form that %1 pays. Ask the recipient for another one.</source>
        <translation>An diese Form der Adresse zahlt %1 nicht. Bitten Sie den Empfänger um eine andere.</translation>
    </message>
    <message>
        <source>Plisio does not pay to this kind of %1 address. Ask the recipient for an ordinary one.</source>
        <translation>An diese Art von %1-Adresse zahlt Plisio nicht. Bitten Sie den Empfänger um eine gewöhnliche.</translation>
    </message>
    <message>
        <source>This does not look like an address.</source>
        <translation>Das sieht nicht wie eine Adresse aus.</translation>
    </message>
    <message>
        <source>This does not look like a Bitcoin address, which begins with 1, 3 or bc1.</source>
        <translation>Das sieht nicht wie eine Bitcoin-Adresse aus, die mit 1, 3 oder bc1 beginnt.</translation>
    </message>
    <message>
        <source>This does not look like a Litecoin address, which begins with L, M or ltc1.</source>
        <translation>Das sieht nicht wie eine Litecoin-Adresse aus, die mit L, M oder ltc1 beginnt.</translation>
    </message>
    <message>
        <source>This does not look like a Dogecoin address, which begins with D, A or 9.</source>
        <translation>Das sieht nicht wie eine Dogecoin-Adresse aus, die mit D, A oder 9 beginnt.</translation>
    </message>
    <message>
        <source>This does not look like a Dash address, which begins with X or 7.</source>
        <translation>Das sieht nicht wie eine Dash-Adresse aus, die mit X oder 7 beginnt.</translation>
    </message>
    <message>
        <source>This does not look like a Zcash address, which begins with t1 or t3.</source>
        <translation>Das sieht nicht wie eine Zcash-Adresse aus, die mit t1 oder t3 beginnt.</translation>
    </message>
    <message>
        <source>This does not look like a Bitcoin Cash address, which begins with bitcoincash:, q or p.</source>
        <translation>Das sieht nicht wie eine Bitcoin-Cash-Adresse aus, die mit bitcoincash:, q oder p beginnt.</translation>
    </message>
    <message>
        <source>This does not look like a Monero address, which begins with 4 or 8 and has 95 or 106 characters.</source>
        <translation>Das sieht nicht wie eine Monero-Adresse aus, die mit 4 oder 8 beginnt und 95 oder 106 Zeichen hat.</translation>
    </message>
    <message>
        <source>This does not look like an Ethereum address, which begins with 0x and has 42 characters.</source>
        <translation>Das sieht nicht wie eine Ethereum-Adresse aus, die mit 0x beginnt und 42 Zeichen hat.</translation>
    </message>
    <message>
        <source>This does not look like an Ethereum Classic address, which begins with 0x and has 42 characters.</source>
        <translation>Das sieht nicht wie eine Ethereum-Classic-Adresse aus, die mit 0x beginnt und 42 Zeichen hat.</translation>
    </message>
    <message>
        <source>This does not look like a Base address, which begins with 0x and has 42 characters.</source>
        <translation>Das sieht nicht wie eine Base-Adresse aus, die mit 0x beginnt und 42 Zeichen hat.</translation>
    </message>
    <message>
        <source>This does not look like a BNB Smart Chain address, which begins with 0x and has 42 characters.</source>
        <translation>Das sieht nicht wie eine Adresse der BNB Smart Chain aus, die mit 0x beginnt und 42 Zeichen hat.</translation>
    </message>
    <message>
        <source>This does not look like a Tron address, which begins with T and has 34 characters.</source>
        <translation>Das sieht nicht wie eine Tron-Adresse aus, die mit T beginnt und 34 Zeichen hat.</translation>
    </message>
    <message>
        <source>This does not look like a TON address, which begins with EQ or UQ and has 48 characters.</source>
        <translation>Das sieht nicht wie eine TON-Adresse aus, die mit EQ oder UQ beginnt und 48 Zeichen hat.</translation>
    </message>
    <message>
        <source>This does not look like a Solana address, which has 32 to 44 letters and digits.</source>
        <translation>Das sieht nicht wie eine Solana-Adresse aus, die 32 bis 44 Buchstaben und Ziffern hat.</translation>
    </message>
    <message>
        <source>There is a space or line break (%2) inside the address, at position %1.</source>
        <translation>In der Adresse steht an Stelle %1 ein Leerzeichen oder Zeilenumbruch (%2).</translation>
    </message>
    <message>
        <source>The address holds a character that nobody can see, %2, at position %1. Ask for the address again.</source>
        <translation>Die Adresse enthält an Stelle %1 ein unsichtbares Zeichen, %2. Bitten Sie erneut um die Adresse.</translation>
    </message>
    <message>
        <source>The address holds %2, a character of another script, at position %1. Ask for the address again.</source>
        <translation>Die Adresse enthält an Stelle %1 das Zeichen %2 einer anderen Schrift. Bitten Sie erneut um die Adresse.</translation>
    </message>
    <message>
        <source>The address holds %2 at position %1, which no address of this kind has.</source>
        <translation>Die Adresse enthält an Stelle %1 das Zeichen %2, das in keiner Adresse dieser Art vorkommt.</translation>
    </message>
    <message>
        <source>The address holds %2 at position %1, where only letters and digits except 0, O, I and l can be.</source>
        <translation>Die Adresse enthält an Stelle %1 das Zeichen %2; dort können nur Buchstaben und Ziffern außer 0, O, I und l stehen.</translation>
    </message>
    <message>
        <source>The address holds %2 at position %1, where only letters and digits except 1, b, i and o can be.</source>
        <translation>Die Adresse enthält an Stelle %1 das Zeichen %2; dort können nur Buchstaben und Ziffern außer 1, b, i und o stehen.</translation>
    </message>
    <message>
        <source>The address holds %2 at position %1, where only 0 to 9 and A to F can be.</source>
        <translation>Die Adresse enthält an Stelle %1 das Zeichen %2; dort können nur 0 bis 9 und A bis F stehen.</translation>
    </message>
    <message>
        <source>The address holds %2 at position %1, where only letters, digits, - and _ can be.</source>
        <translation>Die Adresse enthält an Stelle %1 das Zeichen %2; dort können nur Buchstaben, Ziffern, - und _ stehen.</translation>
    </message>
    <message>
        <source>This is a test-network address of %1, not a %2 address.</source>
        <translation>Das ist eine Testnetz-Adresse von %1, keine %2-Adresse.</translation>
    </message>
    <message>
        <source>This is an address of %1, not of %2. Money sent on the wrong chain can be lost.</source>
        <translation>Das ist eine Adresse von %1, nicht von %2. Auf der falschen Chain gesendetes Geld kann verloren sein.</translation>
    </message>
    <message>
        <source>One character is wrong, probably the one at position %1: the checksum does not fit. Copy the address again.</source>
        <translation>Ein Zeichen ist falsch, wahrscheinlich das an Stelle %1: Die Prüfsumme passt nicht. Kopieren Sie die Adresse noch einmal.</translation>
    </message>
</context>
<context>
    <name>AgeWords</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AmountWords</name>
    <message>
        <source>The amount is missing.</source>
        <translation>Der Betrag fehlt.</translation>
    </message>
    <message>
        <source>This is not an amount. Write digits with at most one decimal point, such as 1234.56, without signs, spaces or thousands separators.</source>
        <translation>Das ist kein Betrag. Schreiben Sie Ziffern mit höchstens einem Dezimalpunkt, etwa 1234.56, ohne Vorzeichen, Leerzeichen oder Tausendertrennzeichen.</translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>Ein Betrag kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>The amount is too large: at most 16 digits can stand before the decimal point.</source>
        <translation>Der Betrag ist zu groß: Vor dem Dezimalpunkt können höchstens 16 Ziffern stehen.</translation>
    </message>
    <message>
        <source>The amount is too fine: at most 30 digits can stand after the decimal point.</source>
        <translation>Der Betrag ist zu fein: Hinter dem Dezimalpunkt können höchstens 30 Ziffern stehen.</translation>
    </message>
    <message>
        <source>Write the amount with a decimal point instead of a comma, and without thousands separators: 1234.56.</source>
        <translation>Schreiben Sie den Betrag mit Dezimalpunkt statt Komma und ohne Tausendertrennzeichen: 1234.56.</translation>
    </message>
    <message>
        <source>There is a space or line break beside the amount. Remove it.</source>
        <translation>Neben dem Betrag steht ein Leerzeichen oder Zeilenumbruch. Entfernen Sie es.</translation>
    </message>
    <message numerus="yes">
        <source>The amount has %n decimal place(s), but this currency is paid in whole units only.</source>
        <translation>
            <numerusform>Der Betrag hat %n Nachkommastelle, aber diese Währung wird nur in ganzen Einheiten ausgezahlt.</numerusform>
            <numerusform>Der Betrag hat %n Nachkommastellen, aber diese Währung wird nur in ganzen Einheiten ausgezahlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The amount has %1 decimal places, but this currency has only %n. Nothing is rounded: shorten it.</source>
        <translation>
            <numerusform>Der Betrag hat %1 Nachkommastellen, aber diese Währung hat nur %n. Es wird nichts gerundet: Kürzen Sie ihn.</numerusform>
            <numerusform>Der Betrag hat %1 Nachkommastellen, aber diese Währung hat nur %n. Es wird nichts gerundet: Kürzen Sie ihn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>The ledger was copied to %1.</source>
        <translation>Das Kassenbuch wurde nach %1 kopiert.</translation>
    </message>
    <message>
        <source>Nothing was written: %1 is there already and is no backup, or is a ledger in use.</source>
        <translation>Es wurde nichts geschrieben: %1 ist schon da und keine Sicherung, oder ist ein Kassenbuch in Gebrauch.</translation>
    </message>
</context>
<context>
    <name>BalanceModel</name>
    <message>
        <source>%1 (in maintenance)</source>
        <translation>%1 (in Wartung)</translation>
    </message>
    <message>
        <source>%1 (hidden by Plisio)</source>
        <translation>%1 (von Plisio ausgeblendet)</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>kam nicht an</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>wird gefragt …</translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>kein Kurs</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>In US dollars</source>
        <translation>In US-Dollar</translation>
    </message>
</context>
<context>
    <name>BalanceWatch</name>
    <message>
        <source>Available: %1, %2.</source>
        <translation>Verfügbar: %1, %2.</translation>
    </message>
    <message>
        <source>For network fees: %1, %2.</source>
        <translation>Für Netzwerkgebühren: %1, %2.</translation>
    </message>
</context>
<context>
    <name>BalancesForm</name>
    <message>
        <source>Balances</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Ask Plisio for every balance again</source>
        <translation>Plisio noch einmal nach jedem Guthaben fragen</translation>
    </message>
    <message>
        <source>Show &amp;empty balances</source>
        <translation>&amp;Leere Guthaben zeigen</translation>
    </message>
    <message>
        <source>Values are Plisio’s rates, in US dollars, each rounded to the cent.</source>
        <translation>Die Werte folgen Plisios Kursen, in US-Dollar, jeder auf den Cent gerundet.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
</context>
<context>
    <name>BalancesPage</name>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Total in US dollars</source>
        <translation>Summe in US-Dollar</translation>
    </message>
    <message numerus="yes">
        <source>%n balance(s) not included</source>
        <translation>
            <numerusform>%n Guthaben nicht enthalten</numerusform>
            <numerusform>%n Guthaben nicht enthalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n balance(s) without a rate</source>
        <translation>
            <numerusform>%n Guthaben ohne Kurs</numerusform>
            <numerusform>%n Guthaben ohne Kurs</numerusform>
        </translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>Asking Plisio…</source>
        <translation>Plisio wird gefragt …</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>Abgefragt %1</translation>
    </message>
    <message>
        <source>Plisio told no balance this time: these are older</source>
        <translation>Plisio nannte diesmal kein Guthaben: Diese sind älter</translation>
    </message>
    <message>
        <source>Plisio told no balance</source>
        <translation>Plisio nannte kein Guthaben</translation>
    </message>
    <message numerus="yes">
        <source>%n balance(s) did not come</source>
        <translation>
            <numerusform>%n Guthaben kam nicht an</numerusform>
            <numerusform>%n Guthaben kamen nicht an</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Plisio</source>
        <translation>Plisio wird gefragt</translation>
    </message>
    <message>
        <source>Each balance is one question; what is there appears here as it comes.</source>
        <translation>Jedes Guthaben ist eine Anfrage; was da ist, erscheint hier, sobald es ankommt.</translation>
    </message>
    <message>
        <source>Every balance is empty</source>
        <translation>Alle Guthaben sind leer</translation>
    </message>
    <message>
        <source>What your shop receives appears here. Empty balances can be shown too.</source>
        <translation>Was Ihr Shop einnimmt, erscheint hier. Auch leere Guthaben lassen sich zeigen.</translation>
    </message>
    <message>
        <source>No balance is known yet</source>
        <translation>Noch kein Guthaben ist bekannt</translation>
    </message>
    <message>
        <source>Refresh asks Plisio for all of them.</source>
        <translation>„Aktualisieren“ fragt Plisio nach allen.</translation>
    </message>
    <message>
        <source>This currency is in maintenance at Plisio.</source>
        <translation>Diese Währung ist bei Plisio in Wartung.</translation>
    </message>
</context>
<context>
    <name>BatchCommand</name>
    <message>
        <source>The results would replace the list. Give them another name.</source>
        <translation>Die Ergebnisse würden die Liste ersetzen. Geben Sie ihnen einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Confirm mass payout</source>
        <translation>Sammelzahlung bestätigen</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send this practice mass payout?</source>
        <translation>Diese Übungs-Sammelzahlung senden?</translation>
    </message>
    <message>
        <source>Send this mass payout?</source>
        <translation>Diese Sammelzahlung senden?</translation>
    </message>
    <message>
        <source>%1, paid in %2</source>
        <translation>%1, bezahlt in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n Empfänger</numerusform>
            <numerusform>%n Empfänger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s)</source>
        <translation>
            <numerusform>%n Auszahlung</numerusform>
            <numerusform>%n Auszahlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Send %1 (practice)</source>
        <translation>%1 senden (Übung)</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>%1 senden</translation>
    </message>
    <message>
        <source>Payouts cannot be taken back.</source>
        <translation>Auszahlungen lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Batch %1 of %2: %3</source>
        <translation>Sammelzahlung %1 von %2: %3</translation>
    </message>
    <message>
        <source>To the recipients</source>
        <translation>An die Empfänger</translation>
    </message>
    <message>
        <source>Expected fees</source>
        <translation>Erwartete Gebühren</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Vorrang</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Send a &amp;test payment first: the first recipient alone, the rest when you say so</source>
        <translation>Zuerst eine &amp;Probezahlung senden: nur an den ersten Empfänger, den Rest, wenn Sie es sagen</translation>
    </message>
    <message>
        <source>Pay each recipient &amp;singly, in a withdrawal of its own</source>
        <translation>Jedem Empfänger &amp;einzeln auszahlen, in einer eigenen Auszahlung</translation>
    </message>
    <message>
        <source>&amp;Go on with the rest when Plisio refuses a withdrawal</source>
        <translation>&amp;Mit dem Rest weitermachen, wenn Plisio eine Auszahlung ablehnt</translation>
    </message>
    <message>
        <source>Plisio pays this currency to one recipient at a time</source>
        <translation>Plisio zahlt diese Währung nur an je einen Empfänger aus</translation>
    </message>
    <message>
        <source>It would refuse a withdrawal with several recipients. Pay each recipient singly.</source>
        <translation>Es würde eine Auszahlung mit mehreren Empfängern ablehnen. Zahlen Sie jedem Empfänger einzeln aus.</translation>
    </message>
    <message>
        <source>Planning again…</source>
        <translation>Wird neu geplant …</translation>
    </message>
    <message>
        <source>Only the first recipient is paid now. The rest waits until you send it.</source>
        <translation>Nur dem ersten Empfänger wird jetzt ausgezahlt. Der Rest wartet, bis Sie ihn senden.</translation>
    </message>
    <message>
        <source>%1 and the fees that are not known yet</source>
        <translation>%1 und die Gebühren, die noch nicht bekannt sind</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Auszahlungsarten</translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorer</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n Empfänger</numerusform>
            <numerusform>%n Empfänger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchRecipients</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Fee share</source>
        <translation>Gebührenanteil</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>1/%1 of %2</source>
        <translation>1/%1 von %2</translation>
    </message>
</context>
<context>
    <name>BatchText</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n Empfänger</numerusform>
            <numerusform>%n Empfänger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s)</source>
        <translation>
            <numerusform>%n Auszahlung</numerusform>
            <numerusform>%n Auszahlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>   row %1: %2 to %3</source>
        <translation>   Zeile %1: %2 an %3</translation>
    </message>
    <message>
        <source>   %1 to %2</source>
        <translation>   %1 an %2</translation>
    </message>
    <message>
        <source>Withdrawal %1 of %2: %3</source>
        <translation>Auszahlung %1 von %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 planned, %3 in doubt, %4 unpaid, in %5, confirmed %6</source>
        <translation>%1: %2 geplant, %3 ungeklärt, %4 unbezahlt, in %5, bestätigt %6</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Fee plan</source>
        <translation>Gebührentarif</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>Mass payout stopped: a withdrawal is in doubt</source>
        <translation>Sammelzahlung angehalten: Eine Auszahlung ist ungeklärt</translation>
    </message>
    <message>
        <source>Mass payout stopped</source>
        <translation>Sammelzahlung angehalten</translation>
    </message>
    <message>
        <source>Mass payout finished</source>
        <translation>Sammelzahlung fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n paid</source>
        <translation>
            <numerusform>%n ausgezahlt</numerusform>
            <numerusform>%n ausgezahlt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not paid</source>
        <translation>
            <numerusform>%n nicht ausgezahlt</numerusform>
            <numerusform>%n nicht ausgezahlt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <translation>
            <numerusform>%n noch nicht gesendet</numerusform>
            <numerusform>%n noch nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in doubt</source>
        <translation>
            <numerusform>%n ungeklärt</numerusform>
            <numerusform>%n ungeklärt</numerusform>
        </translation>
    </message>
    <message>
        <source>none in doubt</source>
        <translation>keine ungeklärt</translation>
    </message>
</context>
<context>
    <name>BookCompleter</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>BookDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A currency on the address’s chain</source>
        <translation>Eine Währung auf der Chain der Adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>BookFile</name>
    <message>
        <source>The first line must name the columns: name, address, and chain or currency.</source>
        <translation>Die erste Zeile muss die Spalten nennen: name, address und chain oder currency.</translation>
    </message>
    <message>
        <source>Each row needs a name, a known chain or currency, and a valid address. Look at row %1.</source>
        <translation>Jede Zeile braucht einen Namen, eine bekannte Chain oder Währung und eine gültige Adresse. Sehen Sie sich Zeile %1 an.</translation>
    </message>
</context>
<context>
    <name>BookModel</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Can be paid</source>
        <translation>Auszahlbar</translation>
    </message>
</context>
<context>
    <name>BookPage</name>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Search names and addresses</source>
        <translation>Namen und Adressen suchen</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adressbuch</translation>
    </message>
    <message>
        <source>No address is kept yet. Add one, import a file, or keep a recipient from the details of a payout in the history.</source>
        <translation>Noch ist keine Adresse gespeichert. Fügen Sie eine hinzu, importieren Sie eine Datei oder speichern Sie einen Empfänger aus den Einzelheiten einer Auszahlung im Verlauf.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>The address book cannot be read</source>
        <translation>Das Adressbuch ist nicht lesbar</translation>
    </message>
    <message>
        <source>Only these addresses can be paid</source>
        <translation>Nur an diese Adressen kann ausgezahlt werden</translation>
    </message>
    <message>
        <source>New recipients wait</source>
        <translation>Neue Empfänger müssen warten</translation>
    </message>
    <message>
        <source>An address that is added now can be paid %1 later. The settings say what holds.</source>
        <translation>An eine Adresse, die jetzt hinzukommt, kann %1 später ausgezahlt werden. Was gilt, steht in den Einstellungen.</translation>
    </message>
    <message>
        <source>Keep an address</source>
        <translation>Adresse speichern</translation>
    </message>
    <message>
        <source>Change this entry</source>
        <translation>Diesen Eintrag ändern</translation>
    </message>
    <message>
        <source>The entry could not be changed</source>
        <translation>Der Eintrag konnte nicht geändert werden</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>Es wurde nichts hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) are in the book</source>
        <translation>
            <numerusform>%n Adresse steht im Adressbuch</numerusform>
            <numerusform>%n Adressen stehen im Adressbuch</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>The address stays in the history. Added again it counts as new.</source>
        <translation>Die Adresse bleibt im Verlauf. Erneut hinzugefügt, gilt sie als neu.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The entry could not be removed</source>
        <translation>Der Eintrag konnte nicht entfernt werden</translation>
    </message>
    <message>
        <source>Import an address book</source>
        <translation>Adressbuch importieren</translation>
    </message>
    <message>
        <source>CSV (*.csv *.tsv *.txt)</source>
        <translation>CSV (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Es wurde nichts importiert</translation>
    </message>
    <message>
        <source>Export the address book</source>
        <translation>Adressbuch exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The address book is written</source>
        <translation>Das Adressbuch ist geschrieben</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei konnte nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>ChartForm</name>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Length of a period</source>
        <translation>Länge eines Zeitraums</translation>
    </message>
    <message>
        <source>As ta&amp;ble</source>
        <translation>Als &amp;Tabelle</translation>
    </message>
    <message>
        <source>Show the same figures as a table that can be copied</source>
        <translation>Dieselben Zahlen als kopierbare Tabelle zeigen</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Zurüc&amp;k</translation>
    </message>
    <message>
        <source>Back to the filter before the click</source>
        <translation>Zurück zum Filter vor dem Klick</translation>
    </message>
    <message>
        <source>Bars of the history</source>
        <translation>Balken des Verlaufs</translation>
    </message>
    <message>
        <source>Arrow keys go from bar to bar and from part to part, Enter shows only these operations.</source>
        <translation>Die Pfeiltasten gehen von Balken zu Balken und von Teil zu Teil, die Eingabetaste zeigt nur diese Vorgänge.</translation>
    </message>
    <message>
        <source>Figures of the history</source>
        <translation>Zahlen des Verlaufs</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Adding up…</source>
        <translation>Wird summiert …</translation>
    </message>
    <message>
        <source>Value by period</source>
        <translation>Wert nach Zeitraum</translation>
    </message>
    <message>
        <source>Network fees by period</source>
        <translation>Netzwerkgebühren nach Zeitraum</translation>
    </message>
    <message>
        <source>Who got most</source>
        <translation>Wer am meisten erhielt</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Nach Woche</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>Choose a shorter period in the filter first.</source>
        <translation>Wählen Sie zuerst einen kürzeren Zeitraum im Filter.</translation>
    </message>
    <message>
        <source>Click a bar, or press Enter on it, to see only its operations.</source>
        <translation>Klicken Sie auf einen Balken oder drücken Sie auf ihm die Eingabetaste, um nur seine Vorgänge zu sehen.</translation>
    </message>
</context>
<context>
    <name>CloseGuard</name>
    <message>
        <source>Stop the mass payout and close?</source>
        <translation>Die Sammelzahlung anhalten und schließen?</translation>
    </message>
    <message>
        <source>A mass payout is being sent. The withdrawal under way is finished first. The rest stays planned, and you can go on with it when you start Disburse again.</source>
        <translation>Eine Sammelzahlung wird gesendet. Die laufende Auszahlung wird zuerst beendet. Der Rest bleibt geplant, und Sie können damit weitermachen, wenn Sie Disburse wieder starten.</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Weiter senden</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>A payout is under way</source>
        <translation>Eine Auszahlung läuft</translation>
    </message>
    <message>
        <source>Disburse waits for Plisio’s answer, records it, and closes then, within a minute or so. The payout itself can no longer be stopped.</source>
        <translation>Disburse wartet auf Plisios Antwort, verzeichnet sie und schließt dann, etwa innerhalb einer Minute. Die Auszahlung selbst lässt sich nicht mehr aufhalten.</translation>
    </message>
    <message>
        <source>Keep Disburse open</source>
        <translation>Disburse offen lassen</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>What column %1 is</source>
        <translation>Was Spalte %1 ist</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Plisio at %1</source>
        <translation>Plisio unter %1</translation>
    </message>
</context>
<context>
    <name>CommandRun</name>
    <message>
        <source>The answer could not be written to standard output.</source>
        <translation>Die Antwort konnte nicht auf die Standardausgabe geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Confirm payout</source>
        <translation>Auszahlung bestätigen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Netzwerkgebühr</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primary</translation>
    </message>
    <message>
        <source>Send this practice payout?</source>
        <translation>Diese Übungsauszahlung senden?</translation>
    </message>
    <message>
        <source>Send this payout?</source>
        <translation>Diese Auszahlung senden?</translation>
    </message>
    <message>
        <source>Priority plan. Plisio sets the fee when it sends.</source>
        <translation>Tarif „Vorrang“. Plisio legt die Gebühr beim Senden fest.</translation>
    </message>
    <message>
        <source>Normal plan. Plisio sets the fee when it sends.</source>
        <translation>Tarif „Normal“. Plisio legt die Gebühr beim Senden fest.</translation>
    </message>
    <message>
        <source>%1 plus the network fee</source>
        <translation>%1 zuzüglich Netzwerkgebühr</translation>
    </message>
    <message>
        <source>Send %1 (practice)</source>
        <translation>%1 senden (Übung)</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>%1 senden</translation>
    </message>
    <message>
        <source>A payout cannot be taken back.</source>
        <translation>Eine Auszahlung lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Plisio’s commission</source>
        <translation>Plisios Provision</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Bekannt als</translation>
    </message>
    <message>
        <source>Asking Plisio…</source>
        <translation>Plisio wird gefragt …</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Accept each warning to go on.</source>
        <translation>Bestätigen Sie jede Warnung, um fortzufahren.</translation>
    </message>
    <message>
        <source>Type the total to go on.</source>
        <translation>Geben Sie die Summe ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>Asking Plisio once more…</source>
        <translation>Plisio wird noch einmal gefragt …</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>CostCard</name>
    <message>
        <source>The recipient gets</source>
        <translation>Empfänger erhält</translation>
    </message>
    <message>
        <source>Expected fees</source>
        <translation>Erwartete Gebühren</translation>
    </message>
    <message>
        <source>Leaves the balance</source>
        <translation>Geht vom Guthaben ab</translation>
    </message>
    <message>
        <source>Left afterwards</source>
        <translation>Danach übrig</translation>
    </message>
    <message>
        <source>Asking Plisio…</source>
        <translation>Plisio wird gefragt …</translation>
    </message>
    <message>
        <source>%1 and the fees</source>
        <translation>%1 und die Gebühren</translation>
    </message>
</context>
<context>
    <name>CostSection</name>
    <message>
        <source>Amounts and costs</source>
        <translation>Beträge und Kosten</translation>
    </message>
    <message>
        <source>&amp;Money to count in</source>
        <translation>Um&amp;rechnen in</translation>
    </message>
    <message>
        <source>Costs may &amp;change by</source>
        <translation>Er&amp;laubte Kostenänderung</translation>
    </message>
    <message>
        <source>When a fee, the rate or the balance has changed more by the time you send, you are asked again.</source>
        <translation>Wenn sich eine Gebühr, der Kurs oder das Guthaben bis zum Senden stärker geändert hat, werden Sie noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Write a number from 0 to 50, with at most two decimal places.</source>
        <translation>Geben Sie eine Zahl von 0 bis 50 mit höchstens zwei Nachkommastellen ein.</translation>
    </message>
</context>
<context>
    <name>CostText</name>
    <message>
        <source>Expected fees</source>
        <translation>Erwartete Gebühren</translation>
    </message>
    <message>
        <source>Taken altogether</source>
        <translation>Insgesamt abgezogen</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
</context>
<context>
    <name>CostWatch</name>
    <message>
        <source>1 %1 = %2 by Plisio, %3.</source>
        <translation>1 %1 = %2 laut Plisio, %3.</translation>
    </message>
    <message>
        <source>%1 This rate is out of date.</source>
        <translation>%1 Dieser Kurs ist veraltet.</translation>
    </message>
</context>
<context>
    <name>CostWords</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Not known: Plisio does not pay several recipients of this currency at once.</source>
        <translation>Nicht bekannt: Plisio zahlt diese Währung nicht an mehrere Empfänger auf einmal aus.</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Asking Plisio…</source>
        <translation>Plisio wird gefragt …</translation>
    </message>
    <message>
        <source>%1 for %2 of %3 withdrawals, asking about the rest…</source>
        <translation>%1 für %2 von %3 Auszahlungen, nach dem Rest wird gefragt …</translation>
    </message>
    <message>
        <source>%1 for %2 of %3 withdrawals; the rest is not known</source>
        <translation>%1 für %2 von %3 Auszahlungen; der Rest ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>CurrenciesCommand</name>
    <message>
        <source>%1	in maintenance</source>
        <translation>%1	in Wartung</translation>
    </message>
</context>
<context>
    <name>CurrencyModel</name>
    <message>
        <source>in maintenance at Plisio</source>
        <translation>bei Plisio in Wartung</translation>
    </message>
    <message>
        <source>hidden by Plisio</source>
        <translation>von Plisio ausgeblendet</translation>
    </message>
</context>
<context>
    <name>CurrencyPicker</name>
    <message>
        <source>Choose a currency</source>
        <translation>Währung wählen</translation>
    </message>
    <message>
        <source>not offered by Plisio now</source>
        <translation>wird von Plisio derzeit nicht angeboten</translation>
    </message>
    <message>
        <source>Currency and chain: %1</source>
        <translation>Währung und Chain: %1</translation>
    </message>
    <message>
        <source>Currency and chain: none chosen</source>
        <translation>Währung und Chain: keine gewählt</translation>
    </message>
</context>
<context>
    <name>CurrencyPopup</name>
    <message>
        <source>Search by ticker, chain or name</source>
        <translation>Nach Kürzel, Chain oder Name suchen</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Währungen</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Trotzdem benutzen</translation>
    </message>
    <message>
        <source>Plisio hides %1</source>
        <translation>Plisio blendet %1 aus</translation>
    </message>
    <message>
        <source>It is not in Plisio’s own lists at present, and a payout may be refused.</source>
        <translation>Die Währung steht derzeit nicht in Plisios eigenen Listen, und eine Auszahlung kann abgelehnt werden.</translation>
    </message>
    <message>
        <source>Plisio’s list as of %1.</source>
        <translation>Plisios Liste, Stand %1.</translation>
    </message>
    <message>
        <source>The published list: Plisio was not asked yet.</source>
        <translation>Die veröffentlichte Liste: Plisio wurde noch nicht gefragt.</translation>
    </message>
</context>
<context>
    <name>CurrencyWords</name>
    <message>
        <source>an unknown chain</source>
        <translation>einer unbekannten Chain</translation>
    </message>
    <message>
        <source>Bitcoin</source>
        <translation>Bitcoin</translation>
    </message>
    <message>
        <source>Litecoin</source>
        <translation>Litecoin</translation>
    </message>
    <message>
        <source>Dogecoin</source>
        <translation>Dogecoin</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>Dash</translation>
    </message>
    <message>
        <source>Zcash</source>
        <translation>Zcash</translation>
    </message>
    <message>
        <source>Bitcoin Cash</source>
        <translation>Bitcoin Cash</translation>
    </message>
    <message>
        <source>Monero</source>
        <translation>Monero</translation>
    </message>
    <message>
        <source>Ethereum</source>
        <translation>Ethereum</translation>
    </message>
    <message>
        <source>Ethereum Classic</source>
        <translation>Ethereum Classic</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>BNB Smart Chain</source>
        <translation>BNB Smart Chain</translation>
    </message>
    <message>
        <source>Tron</source>
        <translation>Tron</translation>
    </message>
    <message>
        <source>TON</source>
        <translation>TON</translation>
    </message>
    <message>
        <source>Solana</source>
        <translation>Solana</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Vorrang</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list that goes on</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the end of a list</comment>
        <translation>%1 oder %2</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Selected payout</source>
        <translation>Gewählte Auszahlung</translation>
    </message>
    <message>
        <source>This payout was not made here</source>
        <translation>Diese Auszahlung wurde nicht hier veranlasst</translation>
    </message>
    <message>
        <source>Plisio made it, but this program did not send it. If nobody made it elsewhere, your key may be misused: change it in Plisio’s settings.</source>
        <translation>Plisio hat sie ausgeführt, aber dieses Programm hat sie nicht gesendet. Wenn niemand sie anderswo veranlasst hat, wird Ihr Schlüssel vielleicht missbraucht: Ändern Sie ihn in den Einstellungen von Plisio.</translation>
    </message>
    <message>
        <source>Close as not sent…</source>
        <translation>Als nicht gesendet schließen …</translation>
    </message>
    <message>
        <source>Close this payout as not sent?</source>
        <translation>Diese Auszahlung als nicht gesendet schließen?</translation>
    </message>
    <message>
        <source>Plisio’s list is looked through first, to be sure. Then this payout is never sent; the same can be sent again as a new one.</source>
        <translation>Zur Sicherheit wird zuerst Plisios Liste durchgesehen. Danach wird diese Auszahlung nie gesendet; die gleiche kann als neue gesendet werden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close as not sent</source>
        <translation>Als nicht gesendet schließen</translation>
    </message>
    <message>
        <source>This payout was not closed</source>
        <translation>Diese Auszahlung wurde nicht geschlossen</translation>
    </message>
</context>
<context>
    <name>DetailWords</name>
    <message>
        <source>%1 Details: %2</source>
        <translation>%1 Einzelheiten: %2</translation>
    </message>
</context>
<context>
    <name>DoubtBanner</name>
    <message>
        <source>Ask Plisio</source>
        <translation>Plisio fragen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Frage läuft …</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>DoubtPanel</name>
    <message>
        <source>Ask Plisio again</source>
        <translation>Plisio erneut fragen</translation>
    </message>
    <message>
        <source>I know what happened…</source>
        <translation>Ich weiß, was geschehen ist …</translation>
    </message>
    <message>
        <source>Asking Plisio…</source>
        <translation>Plisio wird gefragt …</translation>
    </message>
    <message>
        <source>The ledger could not be used</source>
        <translation>Das Kassenbuch konnte nicht benutzt werden</translation>
    </message>
    <message>
        <source>Plisio could not be asked</source>
        <translation>Plisio konnte nicht gefragt werden</translation>
    </message>
    <message>
        <source>More than one operation could be this payout</source>
        <translation>Mehr als eine Operation könnte diese Auszahlung sein</translation>
    </message>
    <message>
        <source>Compare them in Plisio’s dashboard, then choose “I know what happened”.</source>
        <translation>Vergleichen Sie sie im Dashboard von Plisio und wählen Sie dann „Ich weiß, was geschehen ist“.</translation>
    </message>
    <message>
        <source>Plisio’s list shows no such operation so far</source>
        <translation>Plisios Liste zeigt bisher keine solche Operation</translation>
    </message>
    <message>
        <source>It can still turn up. Ask again in a few minutes.</source>
        <translation>Sie kann noch auftauchen. Fragen Sie in einigen Minuten erneut.</translation>
    </message>
</context>
<context>
    <name>DraftShelf</name>
    <message>
        <source>The list was not saved</source>
        <translation>Die Liste wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The saved lists cannot be read</source>
        <translation>Die gespeicherten Listen sind nicht lesbar</translation>
    </message>
    <message>
        <source>&amp;New list</source>
        <translation>&amp;Neue Liste</translation>
    </message>
    <message>
        <source>&amp;Save this list…</source>
        <translation>Diese Liste &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Eine Kopie &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Rename this list…</source>
        <translation>Diese Liste &amp;umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Delete this list…</source>
        <translation>Diese Liste &amp;löschen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>No saved lists yet</source>
        <translation>Noch keine gespeicherten Listen</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>Liste vom %1</translation>
    </message>
    <message>
        <source>The list cannot be opened</source>
        <translation>Die Liste lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Under which name is this list kept?</source>
        <translation>Unter welchem Namen wird diese Liste aufbewahrt?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What is the new name of this list?</source>
        <translation>Wie heißt diese Liste künftig?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete the list “%1”?</source>
        <translation>Die Liste „%1“ löschen?</translation>
    </message>
    <message>
        <source>Its rows are deleted with it. What was paid stays in the history.</source>
        <translation>Ihre Zeilen werden mit ihr gelöscht. Was ausgezahlt wurde, bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>&amp;Pay again</source>
        <translation>Noch einmal aus&amp;zahlen</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz …</translation>
    </message>
    <message>
        <source>Fill the form with this payout</source>
        <translation>Das Formular mit dieser Auszahlung ausfüllen</translation>
    </message>
    <message>
        <source>Compared with the books</source>
        <translation>Mit den Büchern verglichen</translation>
    </message>
    <message>
        <source>Remove &amp;tick</source>
        <translation>Haken ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Tick</source>
        <translation>Ab&amp;haken</translation>
    </message>
    <message>
        <source>This period is closed</source>
        <translation>Dieser Zeitraum ist abgeschlossen</translation>
    </message>
    <message>
        <source>Ticked operations up to its end keep their ticks and notes. Reopen the period to change them.</source>
        <translation>Abgehakte Vorgänge bis zu seinem Ende behalten Haken und Notizen. Öffnen Sie den Zeitraum wieder, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>Sie bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The receipt is saved</source>
        <translation>Der Beleg ist gespeichert</translation>
    </message>
    <message>
        <source>The receipt was not saved</source>
        <translation>Der Beleg wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>&amp;Receipt</source>
        <translation>Be&amp;leg</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Netzwerkgebühr</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Plisio operation</source>
        <translation>Plisio-Operation</translation>
    </message>
    <message>
        <source>Block explorer</source>
        <translation>Block-Explorer</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the operation id</source>
        <translation>Operation kopieren</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
</context>
<context>
    <name>EntryCells</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency and chain</source>
        <translation>Währung und Chain</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Netzwerkgebühr</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n Empfänger</numerusform>
            <numerusform>%n Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryRecipientModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>Times of this computer</source>
        <translation>Zeiten dieses Computers</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>Zeiten in UTC</translation>
    </message>
    <message>
        <source>Times from now</source>
        <translation>Zeiten von jetzt an gerechnet</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Nothing was sent: there is no API key. Store it in the settings.</source>
        <translation>Es wurde nichts gesendet: Es gibt keinen API-Schlüssel. Hinterlegen Sie ihn in den Einstellungen.</translation>
    </message>
    <message>
        <source>Nothing was sent: on this computer the network library repeats requests by itself, and a payout could go out twice. Update the program.</source>
        <translation>Es wurde nichts gesendet: Auf diesem Computer wiederholt die Netzwerkbibliothek Anfragen von selbst, und eine Auszahlung könnte doppelt hinausgehen. Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>Nothing was sent: another payout is under way. Wait until it has ended.</source>
        <translation>Es wurde nichts gesendet: Eine andere Auszahlung läuft gerade. Warten Sie, bis sie beendet ist.</translation>
    </message>
    <message>
        <source>It is too early to decide: Plisio may still be working on it.</source>
        <translation>Für eine Entscheidung ist es zu früh: Plisio arbeitet vielleicht noch daran.</translation>
    </message>
    <message>
        <source>Plisio&apos;s list of operations could not be read to its end, so nobody can say that the payout is missing from it. Try again later.</source>
        <translation>Plisios Liste der Operationen konnte nicht bis zum Ende gelesen werden; niemand kann also sagen, dass die Auszahlung darin fehlt. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>This payout is not in doubt; there is nothing to decide.</source>
        <translation>Diese Auszahlung ist nicht ungeklärt; es gibt nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>The ledger has no payout with this id.</source>
        <translation>Das Kassenbuch hat keine Auszahlung mit dieser Kennung.</translation>
    </message>
    <message>
        <source>Plisio has no operation with this id.</source>
        <translation>Plisio hat keine Operation mit dieser Kennung.</translation>
    </message>
    <message>
        <source>This operation is another payment: its currency, recipient or amount differs.</source>
        <translation>Diese Operation ist eine andere Zahlung: Währung, Empfänger oder Betrag weichen ab.</translation>
    </message>
    <message>
        <source>This operation already belongs to another payout.</source>
        <translation>Diese Operation gehört bereits zu einer anderen Auszahlung.</translation>
    </message>
    <message>
        <source>Plisio has an operation that fits this payout, so it cannot be marked as not sent.</source>
        <translation>Plisio hat eine Operation, die zu dieser Auszahlung passt; sie kann daher nicht als nicht gesendet vermerkt werden.</translation>
    </message>
    <message>
        <source>This payout was sent with another key or to another address, where the key in use cannot look. Use the key it was sent with.</source>
        <translation>Diese Auszahlung wurde mit einem anderen Schlüssel oder an eine andere Adresse gesendet, wo der jetzige Schlüssel nicht nachsehen kann. Benutzen Sie den Schlüssel, mit dem sie gesendet wurde.</translation>
    </message>
    <message>
        <source>Plisio could not be asked. The payout stays in doubt; try again later.</source>
        <translation>Plisio konnte nicht gefragt werden. Die Auszahlung bleibt ungeklärt; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Plisio cannot be asked without an API key. The payout stays in doubt.</source>
        <translation>Ohne API-Schlüssel kann Plisio nicht gefragt werden. Die Auszahlung bleibt ungeklärt.</translation>
    </message>
    <message>
        <source>The decision could not be written to the ledger.</source>
        <translation>Die Entscheidung konnte nicht ins Kassenbuch geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no API key. Store it in the settings.</source>
        <translation>Es gibt keinen API-Schlüssel. Hinterlegen Sie ihn in den Einstellungen.</translation>
    </message>
    <message>
        <source>Plisio could not be reached. Check the connection.</source>
        <translation>Plisio war nicht erreichbar. Prüfen Sie die Verbindung.</translation>
    </message>
    <message>
        <source>Plisio did not answer in time. Try again.</source>
        <translation>Plisio hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Plisio refused the question.</source>
        <translation>Plisio hat die Frage abgelehnt.</translation>
    </message>
    <message>
        <source>Plisio&apos;s answer could not be understood. Try again later.</source>
        <translation>Plisios Antwort war nicht verständlich. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The API address is not a web address that begins with https://.</source>
        <translation>Die API-Adresse ist keine Webadresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The API address is not encrypted. It must begin with https://; http:// is for this computer itself only.</source>
        <translation>Die API-Adresse ist nicht verschlüsselt. Sie muss mit https:// beginnen; http:// ist nur für diesen Computer selbst.</translation>
    </message>
    <message>
        <source>The API address holds a user name, a question mark or a number sign. Leave them out.</source>
        <translation>Die API-Adresse enthält einen Benutzernamen, ein Fragezeichen oder ein Doppelkreuz. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Choose a currency.</source>
        <translation>Wählen Sie eine Währung.</translation>
    </message>
    <message>
        <source>There is no recipient.</source>
        <translation>Es gibt keinen Empfänger.</translation>
    </message>
    <message>
        <source>The amount is zero.</source>
        <translation>Der Betrag ist null.</translation>
    </message>
    <message>
        <source>The amount has more decimal places than the currency.</source>
        <translation>Der Betrag hat mehr Nachkommastellen als die Währung.</translation>
    </message>
    <message>
        <source>One withdrawal cannot pay the same address twice.</source>
        <translation>Eine Auszahlung kann dieselbe Adresse nicht zweimal bezahlen.</translation>
    </message>
    <message>
        <source>The address holds a character that no address can have.</source>
        <translation>Die Adresse enthält ein Zeichen, das keine Adresse haben kann.</translation>
    </message>
    <message>
        <source>The payout was sent, but its outcome could not be written to the ledger. It is in doubt: do not send it again; repair the ledger, then reconcile.</source>
        <translation>Die Auszahlung wurde gesendet, aber ihr Ausgang konnte nicht ins Kassenbuch geschrieben werden. Sie ist ungeklärt: Senden Sie sie nicht erneut; reparieren Sie das Kassenbuch und lassen Sie dann abgleichen.</translation>
    </message>
    <message>
        <source>It is too early to decide: Plisio may still be working on it. Decide after %1 UTC.</source>
        <translation>Für eine Entscheidung ist es zu früh: Plisio arbeitet vielleicht noch daran. Entscheiden Sie nach %1 UTC.</translation>
    </message>
    <message>
        <source>Nothing was sent: Plisio&apos;s list of operations could not be read to its end, so nobody can say that this batch was not sent by a copy of the ledger. Try again later.</source>
        <translation>Es wurde nichts gesendet: Plisios Liste der Vorgänge ließ sich nicht bis zum Ende lesen, deshalb kann niemand sagen, ob nicht eine Kopie des Kassenbuchs diese Sammelzahlung gesendet hat. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The ledger has no batch with this id.</source>
        <translation>Im Kassenbuch gibt es keine Sammelzahlung mit dieser Kennung.</translation>
    </message>
    <message>
        <source>Nothing more was sent, because the ledger did not take the next step.</source>
        <translation>Es wurde nichts weiter gesendet, weil das Kassenbuch den nächsten Schritt nicht annahm.</translation>
    </message>
    <message>
        <source>Nothing was sent: something happened after you were asked that you should know before you say yes. Look at the payout again.</source>
        <translation>Es wurde nichts gesendet: Nach der Rückfrage ist etwas geschehen, das Sie wissen sollten, bevor Sie zustimmen. Sehen Sie sich die Auszahlung noch einmal an.</translation>
    </message>
    <message>
        <source>Nothing more was sent.</source>
        <translation>Es wurde nichts weiter gesendet.</translation>
    </message>
</context>
<context>
    <name>ExplorerButton</name>
    <message>
        <source>View on %1</source>
        <translation>Auf %1 ansehen</translation>
    </message>
    <message>
        <source>Opens %1 in your browser</source>
        <translation>Öffnet %1 in Ihrem Browser</translation>
    </message>
    <message>
        <source>Open a page of %1?</source>
        <translation>Eine Seite von %1 öffnen?</translation>
    </message>
    <message>
        <source>Plisio names this page, but Disburse does not know the site as a block explorer. Never enter a key, a seed phrase or a password there.</source>
        <translation>Plisio nennt diese Seite, aber Disburse kennt die Website nicht als Block-Explorer. Geben Sie dort nie einen Schlüssel, eine Seed-Phrase oder ein Passwort ein.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message numerus="yes">
        <source>%n operation(s) written to %1.</source>
        <translation>
            <numerusform>%n Vorgang in %1 geschrieben.</numerusform>
            <numerusform>%n Vorgänge in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One sheet cannot hold that many rows: the file has %n sheet(s).</source>
        <translation>
            <numerusform>Ein Tabellenblatt fasst nicht so viele Zeilen: Die Datei hat %n Blatt.</numerusform>
            <numerusform>Ein Tabellenblatt fasst nicht so viele Zeilen: Die Datei hat %n Blätter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Value then</source>
        <translation>Damaliger Wert</translation>
    </message>
    <message>
        <source>Rate then</source>
        <translation>Damaliger Kurs</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Provision</translation>
    </message>
    <message>
        <source>Fee plan</source>
        <translation>Gebührentarif</translation>
    </message>
    <message>
        <source>Confirmation target</source>
        <translation>Bestätigungsziel</translation>
    </message>
    <message>
        <source>Created at Plisio</source>
        <translation>Bei Plisio angelegt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Note by</source>
        <translation>Notiz von</translation>
    </message>
    <message numerus="yes">
        <source>Within %n block(s)</source>
        <translation>
            <numerusform>Innerhalb von %n Block</numerusform>
            <numerusform>Innerhalb von %n Blöcken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>The ledger cannot be opened</source>
        <translation>Das Kassenbuch lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Nothing can be sent until this is settled</source>
        <translation>Bis das geklärt ist, kann nichts gesendet werden</translation>
    </message>
    <message>
        <source>Disburse writes every payout to its ledger before sending it, so that none can go out twice. Without the ledger it sends nothing. Your money is where it was; Plisio’s dashboard shows what was paid so far.</source>
        <translation>Disburse schreibt jede Auszahlung vor dem Senden ins Kassenbuch, damit keine doppelt hinausgeht. Ohne das Kassenbuch sendet es nichts. Ihr Geld ist, wo es war; das Dashboard von Plisio zeigt, was bisher bezahlt wurde.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>FeesCommand</name>
    <message>
        <source>Network fee</source>
        <translation>Netzwerkgebühr</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Plisio’s commission</source>
        <translation>Plisios Provision</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Taken from the balance</source>
        <translation>Vom Guthaben abgezogen</translation>
    </message>
</context>
<context>
    <name>FiatEntry</name>
    <message numerus="yes">
        <source>Rounded down to %n decimal place(s). The coin amount is what is sent.</source>
        <translation>
            <numerusform>Auf %n Nachkommastelle abgerundet. Gesendet wird der Betrag in Coins.</numerusform>
            <numerusform>Auf %n Nachkommastellen abgerundet. Gesendet wird der Betrag in Coins.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>FigureModel</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Currency and chain</source>
        <translation>Währung und Chain</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Network fees</source>
        <translation>Netzwerkgebühren</translation>
    </message>
    <message>
        <source>Value of the fees</source>
        <translation>Wert der Gebühren</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message numerus="yes">
        <source>in about %n minute(s)</source>
        <translation>
            <numerusform>in etwa %n Minute</numerusform>
            <numerusform>in etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in about %n hour(s)</source>
        <translation>
            <numerusform>in etwa %n Stunde</numerusform>
            <numerusform>in etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 0.01 %1</source>
        <translation>weniger als 0.01 %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1, confirmed %2</source>
        <translation>%1, bestätigt %2</translation>
    </message>
    <message>
        <source>%1, and %2 afterwards</source>
        <translation>%1, danach %2</translation>
    </message>
    <message>
        <source>%1: %2 too little</source>
        <translation>%1: %2 zu wenig</translation>
    </message>
    <message>
        <source>Plisio did not say how much there is</source>
        <translation>Plisio hat nicht gesagt, wie viel da ist</translation>
    </message>
    <message>
        <source>%1 too little</source>
        <translation>%1 zu wenig</translation>
    </message>
    <message>
        <source>The exchange rate has changed: coins for one %1: %2 → %3.</source>
        <translation>Der Wechselkurs hat sich geändert: Coins für 1 %1: %2 → %3.</translation>
    </message>
    <message>
        <source>The network fee has changed: %1 → %2.</source>
        <translation>Die Netzwerkgebühr hat sich geändert: %1 → %2.</translation>
    </message>
    <message>
        <source>Plisio’s commission has changed: %1 → %2.</source>
        <translation>Plisios Provision hat sich geändert: %1 → %2.</translation>
    </message>
    <message>
        <source>The balance has changed: %1 → %2. Something else may be paid out from it.</source>
        <translation>Das Guthaben hat sich geändert: %1 → %2. Vielleicht wird daraus noch etwas anderes ausgezahlt.</translation>
    </message>
    <message>
        <source>%1 is needed with the fees, and there is %2: %3 too little. Plisio will probably refuse it.</source>
        <translation>Mit den Gebühren sind %1 nötig, vorhanden sind %2: %3 zu wenig. Plisio wird es wahrscheinlich ablehnen.</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Drop the list here</source>
        <translation>Die Liste hier ablegen</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>From %1 to %2 UTC, both included.</source>
        <translation>Von %1 bis %2 UTC, beide eingeschlossen.</translation>
    </message>
    <message>
        <source>From %1 UTC on.</source>
        <translation>Ab %1 UTC.</translation>
    </message>
    <message>
        <source>Up to and including %1 UTC.</source>
        <translation>Bis einschließlich %1 UTC.</translation>
    </message>
    <message>
        <source>Amounts from %1 to %2, both included.</source>
        <translation>Beträge von %1 bis %2, beide eingeschlossen.</translation>
    </message>
    <message>
        <source>Amounts of at least %1.</source>
        <translation>Beträge von mindestens %1.</translation>
    </message>
    <message>
        <source>Amounts of at most %1.</source>
        <translation>Beträge von höchstens %1.</translation>
    </message>
    <message>
        <source>Only with the state “%1”.</source>
        <translation>Nur mit dem Stand „%1“.</translation>
    </message>
    <message>
        <source>Everything that Plisio lists, incoming payments too.</source>
        <translation>Alles, was Plisio aufführt, auch Zahlungseingänge.</translation>
    </message>
    <message>
        <source>Only of the type “%1”.</source>
        <translation>Nur die Art „%1“.</translation>
    </message>
    <message>
        <source>Only in %1.</source>
        <translation>Nur in %1.</translation>
    </message>
    <message>
        <source>Only what holds the text “%1”.</source>
        <translation>Nur was den Text „%1“ enthält.</translation>
    </message>
    <message>
        <source>Only what is in doubt.</source>
        <translation>Nur was ungeklärt ist.</translation>
    </message>
    <message>
        <source>Only payouts that were not made here.</source>
        <translation>Nur Auszahlungen, die nicht hier veranlasst wurden.</translation>
    </message>
    <message>
        <source>Only what is not ticked.</source>
        <translation>Nur was nicht abgehakt ist.</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Bad address</source>
        <translation>Falsche Adresse</translation>
    </message>
    <message>
        <source>Wrong chain</source>
        <translation>Falsche Chain</translation>
    </message>
    <message>
        <source>Bad amount</source>
        <translation>Falscher Betrag</translation>
    </message>
    <message>
        <source>Too many decimals</source>
        <translation>Zu viele Nachkommastellen</translation>
    </message>
    <message>
        <source>Ambiguous number</source>
        <translation>Mehrdeutige Zahl</translation>
    </message>
    <message>
        <source>Bad row</source>
        <translation>Fehlerhafte Zeile</translation>
    </message>
    <message>
        <source>Bad file</source>
        <translation>Fehlerhafte Datei</translation>
    </message>
    <message>
        <source>Total differs</source>
        <translation>Summe weicht ab</translation>
    </message>
    <message>
        <source>Count differs</source>
        <translation>Anzahl weicht ab</translation>
    </message>
    <message>
        <source>Unknown currency</source>
        <translation>Unbekannte Währung</translation>
    </message>
    <message>
        <source>Look-alike address</source>
        <translation>Täuschend ähnliche Adresse</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Über dem Limit</translation>
    </message>
    <message>
        <source>Too new</source>
        <translation>Zu neu</translation>
    </message>
    <message>
        <source>Not in the address book</source>
        <translation>Nicht im Adressbuch</translation>
    </message>
    <message>
        <source>Sending is stopped</source>
        <translation>Senden ist gestoppt</translation>
    </message>
    <message>
        <source>No API key</source>
        <translation>Kein API-Schlüssel</translation>
    </message>
    <message>
        <source>Nothing entered</source>
        <translation>Nichts eingegeben</translation>
    </message>
    <message>
        <source>Paid already?</source>
        <translation>Schon bezahlt?</translation>
    </message>
    <message>
        <source>Address twice</source>
        <translation>Adresse doppelt</translation>
    </message>
    <message>
        <source>Same file again</source>
        <translation>Dieselbe Datei erneut</translation>
    </message>
    <message>
        <source>Changed recipient</source>
        <translation>Geänderter Empfänger</translation>
    </message>
    <message>
        <source>Equal to one in doubt</source>
        <translation>Gleicht einer ungeklärten</translation>
    </message>
    <message>
        <source>Unusual amount</source>
        <translation>Ungewöhnlicher Betrag</translation>
    </message>
    <message>
        <source>Costs have changed</source>
        <translation>Kosten haben sich geändert</translation>
    </message>
    <message>
        <source>Low balance</source>
        <translation>Guthaben zu niedrig</translation>
    </message>
    <message>
        <source>Not checked with Plisio</source>
        <translation>Nicht mit Plisio geprüft</translation>
    </message>
    <message>
        <source>First payout to this address</source>
        <translation>Erste Auszahlung an diese Adresse</translation>
    </message>
    <message>
        <source>Unusual address</source>
        <translation>Ungewöhnliche Adresse</translation>
    </message>
    <message>
        <source>Chain not visible</source>
        <translation>Chain nicht erkennbar</translation>
    </message>
    <message>
        <source>Test network</source>
        <translation>Testnetz</translation>
    </message>
    <message>
        <source>No memo</source>
        <translation>Kein Memo</translation>
    </message>
    <message>
        <source>The address is not valid.</source>
        <translation>Die Adresse ist ungültig.</translation>
    </message>
    <message>
        <source>The address belongs to another chain. Money sent on the wrong chain can be lost.</source>
        <translation>Die Adresse gehört zu einer anderen Chain. Auf der falschen Chain gesendetes Geld kann verloren sein.</translation>
    </message>
    <message>
        <source>The amount is zero. Enter how much to send.</source>
        <translation>Der Betrag ist null. Geben Sie ein, wie viel gesendet werden soll.</translation>
    </message>
    <message>
        <source>The amount has more decimal places than the currency. Nothing is rounded: shorten it.</source>
        <translation>Der Betrag hat mehr Nachkommastellen als die Währung. Es wird nichts gerundet: Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The number can be read in two ways. Write it with a decimal point and no thousands separators.</source>
        <translation>Die Zahl lässt sich auf zwei Arten lesen. Schreiben Sie sie mit Dezimalpunkt und ohne Tausendertrennzeichen.</translation>
    </message>
    <message>
        <source>A row of the list cannot be read.</source>
        <translation>Eine Zeile der Liste ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The list cannot be read.</source>
        <translation>Die Liste ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The total of the list differs from the total that was expected.</source>
        <translation>Die Summe der Liste weicht von der erwarteten Summe ab.</translation>
    </message>
    <message>
        <source>The number of recipients differs from the number that was expected.</source>
        <translation>Die Zahl der Empfänger weicht von der erwarteten Zahl ab.</translation>
    </message>
    <message>
        <source>Plisio&apos;s list has no currency with this id.</source>
        <translation>Plisios Liste hat keine Währung mit dieser Kennung.</translation>
    </message>
    <message>
        <source>The address looks like a known recipient&apos;s, but is another one. Compare every character.</source>
        <translation>Die Adresse sieht aus wie die eines bekannten Empfängers, ist aber eine andere. Vergleichen Sie jedes Zeichen.</translation>
    </message>
    <message>
        <source>The payout is over a limit that was set in the settings.</source>
        <translation>Die Auszahlung liegt über einem Limit aus den Einstellungen.</translation>
    </message>
    <message>
        <source>The recipient is so new that payouts are still held back by the cooling-off time.</source>
        <translation>Der Empfänger ist so neu, dass Auszahlungen noch durch die Wartezeit zurückgehalten werden.</translation>
    </message>
    <message>
        <source>Only recipients in the address book can be paid, and this one is not in it.</source>
        <translation>Nur Empfänger aus dem Adressbuch können bezahlt werden, und dieser steht nicht darin.</translation>
    </message>
    <message>
        <source>There is no API key. Store it in the settings first.</source>
        <translation>Es gibt keinen API-Schlüssel. Hinterlegen Sie ihn zuerst in den Einstellungen.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Es gibt nichts zu senden.</translation>
    </message>
    <message>
        <source>The same address is in the list more than once.</source>
        <translation>Dieselbe Adresse steht mehr als einmal in der Liste.</translation>
    </message>
    <message>
        <source>The same reference was paid to another address before. Ask the recipient, by a way you trust, whether the address has changed.</source>
        <translation>Dieselbe Referenz wurde früher an eine andere Adresse bezahlt. Fragen Sie den Empfänger auf einem Weg, dem Sie vertrauen, ob sich die Adresse geändert hat.</translation>
    </message>
    <message>
        <source>An equal payout is in doubt and may already have been paid. Reconcile it first.</source>
        <translation>Eine gleiche Auszahlung ist ungeklärt und vielleicht schon bezahlt. Lassen Sie sie zuerst abgleichen.</translation>
    </message>
    <message>
        <source>The amount is far from what this recipient usually gets.</source>
        <translation>Der Betrag weicht stark von dem ab, was dieser Empfänger sonst erhält.</translation>
    </message>
    <message>
        <source>The fee or the balance has changed since the preview.</source>
        <translation>Gebühr oder Guthaben haben sich seit der Vorschau geändert.</translation>
    </message>
    <message>
        <source>The balance does not cover the amount and the fee.</source>
        <translation>Das Guthaben deckt Betrag und Gebühr nicht.</translation>
    </message>
    <message>
        <source>Plisio could not be asked for the balance and the fee before sending.</source>
        <translation>Plisio konnte vor dem Senden nicht nach Guthaben und Gebühr gefragt werden.</translation>
    </message>
    <message>
        <source>No payout to this address is known yet. Compare it with what the recipient gave you.</source>
        <translation>Bisher ist keine Auszahlung an diese Adresse bekannt. Vergleichen Sie sie mit dem, was der Empfänger Ihnen gegeben hat.</translation>
    </message>
    <message>
        <source>The address is valid, but of an unusual form.</source>
        <translation>Die Adresse ist gültig, aber von ungewöhnlicher Form.</translation>
    </message>
    <message>
        <source>This address looks the same on several chains. Make sure that the recipient expects the payout on this one.</source>
        <translation>Diese Adresse sieht auf mehreren Chains gleich aus. Vergewissern Sie sich, dass der Empfänger die Auszahlung auf dieser erwartet.</translation>
    </message>
    <message>
        <source>This is an address of a test network, where coins have no value.</source>
        <translation>Das ist eine Adresse eines Testnetzes, in dem Coins keinen Wert haben.</translation>
    </message>
    <message>
        <source>Plisio cannot send a comment with this payout. If the recipient is an exchange that asks for one, the money may not be credited.</source>
        <translation>Plisio kann mit dieser Auszahlung keinen Kommentar senden. Ist der Empfänger eine Börse, die einen verlangt, wird das Geld vielleicht nicht gutgeschrieben.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Choose a currency.</source>
        <translation>Wählen Sie eine Währung.</translation>
    </message>
    <message>
        <source>Enter the recipient&apos;s address.</source>
        <translation>Geben Sie die Adresse des Empfängers ein.</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>Geben Sie den Betrag ein.</translation>
    </message>
    <message>
        <source>Choose a fee plan.</source>
        <translation>Wählen Sie einen Gebührentarif.</translation>
    </message>
    <message>
        <source>Enter a note.</source>
        <translation>Geben Sie eine Notiz ein.</translation>
    </message>
    <message>
        <source>%1 Seen: %2</source>
        <translation>%1 Gesehen: %2</translation>
    </message>
    <message>
        <source>This address looks the same on several chains. The payout goes out on %1: make sure that the recipient expects it there.</source>
        <translation>Diese Adresse sieht auf mehreren Chains gleich aus. Die Auszahlung geht über %1: Vergewissern Sie sich, dass der Empfänger sie dort erwartet.</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und noch %n</numerusform>
            <numerusform>%1 und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The same amount was sent to this recipient a short time ago, or a batch that is not finished is still going to send it.</source>
        <translation>Derselbe Betrag ging vor Kurzem an diesen Empfänger, oder eine unfertige Sammelzahlung wird ihn noch senden.</translation>
    </message>
    <message>
        <source>Rows of this file were paid before, or a batch is still going to pay them.</source>
        <translation>Zeilen dieser Datei wurden schon ausgezahlt, oder eine Sammelzahlung wird sie noch auszahlen.</translation>
    </message>
    <message>
        <source>Paid a short time ago</source>
        <translation>Vor Kurzem bezahlt</translation>
    </message>
    <message>
        <source>All sending has been stopped. Nothing goes out until a person allows it again in the window.</source>
        <translation>Alles Senden ist angehalten. Nichts geht hinaus, bis es jemand im Fenster wieder erlaubt.</translation>
    </message>
    <message>
        <source>This recipient was paid another amount a short time ago.</source>
        <translation>An diesen Empfänger wurde vor Kurzem ein anderer Betrag ausgezahlt.</translation>
    </message>
    <message>
        <source>The form or the list being worked on is going to pay this recipient the same amount.</source>
        <translation>Das Formular oder die Liste in Arbeit wird diesem Empfänger denselben Betrag auszahlen.</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; is going to pay this recipient the same amount.</source>
        <translation>Die Liste „%1“ wird diesem Empfänger denselben Betrag auszahlen.</translation>
    </message>
    <message>
        <source>%1 looks like a recipient that you know, %2, but it is another address. Take the address from the recipient anew, by a way you trust, and never from a list of transactions.</source>
        <translation>%1 sieht aus wie ein Empfänger, den Sie kennen, %2, ist aber eine andere Adresse. Lassen Sie sich die Adresse vom Empfänger neu geben, auf einem Weg, dem Sie trauen, und nehmen Sie sie nie aus einer Transaktionsliste.</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>I have checked this and accept it</source>
        <translation>Ich habe das geprüft und nehme es in Kauf</translation>
    </message>
    <message>
        <source>This is a large payout</source>
        <translation>Das ist eine große Auszahlung</translation>
    </message>
    <message>
        <source>Type its total, %1, as a number to send it.</source>
        <translation>Geben Sie ihre Summe, %1, als Zahl ein, um sie zu senden.</translation>
    </message>
    <message>
        <source>The total to be sent</source>
        <translation>Die Summe, die gesendet wird</translation>
    </message>
</context>
<context>
    <name>FramedDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>GuardSection</name>
    <message>
        <source>Checks before sending</source>
        <translation>Prüfungen vor dem Senden</translation>
    </message>
    <message>
        <source>Warn of the same amount to the same recipient again within, hours</source>
        <translation>Vor gleichem Betrag an denselben Empfänger warnen, Stunden</translation>
    </message>
    <message>
        <source>Say that a recipient was just paid within, minutes</source>
        <translation>Auf eben bezahlten Empfänger hinweisen, Minuten</translation>
    </message>
    <message>
        <source>Ask to type the total of mass payouts from, US dollars</source>
        <translation>Summe von Sammelzahlungen eintippen lassen ab, US-Dollar</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Write a whole number between 0 and %1. With 0 this check is off.</source>
        <translation>Geben Sie eine ganze Zahl zwischen 0 und %1 ein. Mit 0 ist diese Prüfung aus.</translation>
    </message>
    <message>
        <source>Write the sum with digits and a decimal point, or leave it empty to be asked never.</source>
        <translation>Geben Sie die Summe mit Ziffern und Dezimalpunkt ein, oder lassen Sie das Feld leer, um nie gefragt zu werden.</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Sends one withdrawal, once.</source>
        <translation>Sendet eine Auszahlung, einmal.</translation>
    </message>
    <message>
        <source>Says what will be sent and asks on the terminal. --yes answers the question, and --accept NAME each warning, by its name; without a terminal they are needed.</source>
        <translation>Sagt, was gesendet wird, und fragt am Terminal. --yes beantwortet die Frage und --accept NAME jede Warnung mit ihrem Namen; ohne Terminal sind sie nötig.</translation>
    </message>
    <message>
        <source>Asks Plisio what became of everything in doubt. Never sends.</source>
        <translation>Fragt Plisio, was aus allem Ungeklärten geworden ist. Sendet nie.</translation>
    </message>
    <message>
        <source>Records your decision about a withdrawal in doubt.</source>
        <translation>Verzeichnet Ihre Entscheidung über eine ungeklärte Auszahlung.</translation>
    </message>
    <message>
        <source>Tells how much the shop has.</source>
        <translation>Sagt, wie viel der Shop hat.</translation>
    </message>
    <message>
        <source>Lists what Plisio can pay in.</source>
        <translation>Listet auf, worin Plisio auszahlen kann.</translation>
    </message>
    <message>
        <source>Checks addresses, without the network.</source>
        <translation>Prüft Adressen, ohne Netzwerk.</translation>
    </message>
    <message>
        <source>A line each: valid, unusual or invalid, a tab, the address, a tab, the reason. - reads them from standard input. Ends with 1 if one is invalid.</source>
        <translation>Je eine Zeile: valid, unusual oder invalid, ein Tabulator, die Adresse, ein Tabulator, der Grund. - liest sie von der Standardeingabe. Endet mit 1, wenn eine ungültig ist.</translation>
    </message>
    <message>
        <source>Keeps the API key in the system&apos;s keychain.</source>
        <translation>Verwahrt den API-Schlüssel im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>set reads it from standard input, without echo on a terminal; it is never an argument. DISBURSE_API_KEY in the environment goes before the keychain. status ends with 0 if Plisio takes the key, 1 without a key, else 2.</source>
        <translation>set liest ihn von der Standardeingabe, am Terminal ohne Anzeige; er ist nie ein Argument. DISBURSE_API_KEY in der Umgebung geht dem Schlüsselbund vor. status endet mit 0, wenn Plisio den Schlüssel annimmt, mit 1 ohne Schlüssel, sonst mit 2.</translation>
    </message>
    <message>
        <source>Checks that the ledger is whole.</source>
        <translation>Prüft, ob das Kassenbuch unversehrt ist.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 bad input, nothing sent; 2 not paid for certain; 3 in doubt: do not
repeat, reconcile; 4 a failure on this machine; 5 stopped by a warning or a person.</source>
        <translation>Exit-Status: 0 erledigt; 1 falsche Eingabe, nichts gesendet; 2 sicher nicht bezahlt; 3 ungeklärt: nicht
wiederholen, abgleichen; 4 ein Fehler auf diesem Computer; 5 von einer Warnung oder einem Menschen gestoppt.</translation>
    </message>
    <message>
        <source>disburse-cli sends withdrawals through Plisio, each at most once.</source>
        <translation>disburse-cli sendet Auszahlungen über Plisio, jede höchstens einmal.</translation>
    </message>
    <message>
        <source>&quot;disburse-cli COMMAND --help&quot; tells more about one.</source>
        <translation>„disburse-cli BEFEHL --help“ sagt mehr über einen Befehl.</translation>
    </message>
    <message>
        <source>Writes a consistent copy of the ledger to a file.</source>
        <translation>Schreibt eine in sich stimmige Kopie des Kassenbuchs in eine Datei.</translation>
    </message>
    <message>
        <source>It replaces an older backup of that name, and no other file.</source>
        <translation>Sie ersetzt eine ältere Sicherung dieses Namens und keine andere Datei.</translation>
    </message>
    <message>
        <source>Pays a list of recipients from a file.</source>
        <translation>Bezahlt eine Liste von Empfängern aus einer Datei.</translation>
    </message>
    <message>
        <source>Goes on with a batch that was stopped.</source>
        <translation>Setzt eine angehaltene Sammelzahlung fort.</translation>
    </message>
    <message>
        <source>The list has the columns address and amount, and may have note, name and currency. One bad row and nothing is sent. --check tells what would be sent, and sends nothing. The first doubt ends the run; what is planned then is sent by resume. --result writes what became of each row to a .csv or .xlsx file; given to mass again, such a file pays only the rows that certainly were not paid.</source>
        <translation>Die Liste hat die Spalten address und amount und darf note, name und currency haben. Ist eine Zeile falsch, wird nichts gesendet. --check sagt, was gesendet würde, und sendet nichts. Die erste ungeklärte Auszahlung beendet den Lauf; was dann noch geplant ist, sendet resume. --result schreibt in eine .csv- oder .xlsx-Datei, was aus jeder Zeile wurde; an mass zurückgegeben, zahlt eine solche Datei nur die Zeilen aus, die sicher nicht ausgezahlt wurden.</translation>
    </message>
    <message>
        <source>Sends what is planned and was not sent. With --retry, what was refused or unsent goes out again too, as new withdrawals. Without BATCH it is the only unfinished one. Sends nothing while the batch has a withdrawal in doubt. --result writes what became of each row to a .csv or .xlsx file, also when there is nothing left to send.</source>
        <translation>Sendet, was geplant und nicht gesendet ist. Mit --retry geht auch das Abgelehnte und nicht Gesendete als neue Auszahlungen noch einmal hinaus. Ohne BATCH ist es die einzige unfertige. Sendet nichts, solange darin eine Auszahlung ungeklärt ist. --result schreibt in eine .csv- oder .xlsx-Datei, was aus jeder Zeile wurde, auch wenn nichts mehr zu senden ist.</translation>
    </message>
    <message>
        <source>Brings Plisio&apos;s list of operations into the history.</source>
        <translation>Holt Plisios Liste der Vorgänge in den Verlauf.</translation>
    </message>
    <message>
        <source>It goes on where an earlier one was broken off, and tells how many payouts were not made here.</source>
        <translation>Es geht dort weiter, wo ein früheres abgebrochen wurde, und sagt, wie viele Auszahlungen nicht hier veranlasst wurden.</translation>
    </message>
    <message>
        <source>Lists payouts and Plisio&apos;s other operations, newest first.</source>
        <translation>Listet Auszahlungen und Plisios übrige Vorgänge auf, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Without --type only what goes out is listed. Dates are YYYY-MM-DD or ISO 8601, in UTC, and both ends are included. The limit is 100; 0 lists all.</source>
        <translation>Ohne --type wird nur aufgelistet, was hinausgeht. Daten sind JJJJ-MM-TT oder ISO 8601, in UTC, beide Enden eingeschlossen. Die Grenze ist 100; 0 listet alle auf.</translation>
    </message>
    <message>
        <source>Writes the history to a file.</source>
        <translation>Schreibt den Verlauf in eine Datei.</translation>
    </message>
    <message>
        <source>Exactly what history lists with the same filters: a table with a row for each recipient, or a PDF statement with a row for each operation.</source>
        <translation>Genau was history mit denselben Filtern auflistet: eine Tabelle mit einer Zeile je Empfänger oder eine PDF-Aufstellung mit einer Zeile je Vorgang.</translation>
    </message>
    <message>
        <source>Tells what a payout costs, with either fee plan.</source>
        <translation>Sagt, was eine Auszahlung kostet, mit beiden Gebührentarifen.</translation>
    </message>
    <message>
        <source>With a recipient and an amount, for exactly that payout.</source>
        <translation>Mit Empfänger und Betrag für genau diese Auszahlung.</translation>
    </message>
    <message>
        <source>Options of every command, before or after it:
  --practice               the built-in simulated Plisio; no money moves
  --practice-scenario NAME[@N]  what the next, or the N-th, practice withdrawal meets:
                           accepted bad-address no-funds pending failed slow
                           lost-after lost-before mass-refused fee-jump
                           rate-jump balance-drop
  --profile NAME           one of several shops
  --data-dir DIR           where ledgers live
  --api-url URL            another address of Plisio&apos;s API
  --ca-file PEM            trust these certificate authorities only
  --deadline SECONDS       for each request
  --json                   one JSON object on standard output
  --help, --version</source>
        <translation>Optionen jedes Befehls, davor oder dahinter:
  --practice               das eingebaute simulierte Plisio; kein Geld bewegt sich
  --practice-scenario NAME[@N]  was die nächste oder N-te Übungsauszahlung trifft:
                           accepted bad-address no-funds pending failed slow
                           lost-after lost-before mass-refused fee-jump
                           rate-jump balance-drop
  --profile NAME           einer von mehreren Shops
  --data-dir DIR           wo Kassenbücher liegen
  --api-url URL            eine andere Adresse der API von Plisio
  --ca-file PEM            nur diesen Zertifizierungsstellen vertrauen
  --deadline SECONDS       für jede Anfrage
  --json                   ein JSON-Objekt auf der Standardausgabe
  --help, --version</translation>
    </message>
    <message>
        <source>It is checked against Plisio&apos;s list of operations, and refused while it would be too early. What was planned and never sent can be closed with --not-sent at any time.</source>
        <translation>Das wird mit Plisios Liste der Vorgänge verglichen und abgelehnt, solange es zu früh wäre. Was geplant und nie gesendet wurde, lässt sich jederzeit mit --not-sent schließen.</translation>
    </message>
</context>
<context>
    <name>HiddenTextBar</name>
    <message>
        <source>Remove hidden characters</source>
        <translation>Unsichtbare Zeichen entfernen</translation>
    </message>
    <message>
        <source>The text with its hidden characters written out</source>
        <translation>Der Text mit ausgeschriebenen unsichtbaren Zeichen</translation>
    </message>
</context>
<context>
    <name>HistoryAnswer</name>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n Empfänger</numerusform>
            <numerusform>%n Empfänger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n payout(s), %2, fees %3</source>
        <translation>
            <numerusform>%1: %n Auszahlung, %2, Gebühren %3</numerusform>
            <numerusform>%1: %n Auszahlungen, %2, Gebühren %3</numerusform>
        </translation>
    </message>
    <message>
        <source>not made here</source>
        <translation>nicht hier veranlasst</translation>
    </message>
    <message>
        <source>, worth $%1 when they were made</source>
        <translation>, damals %1 $ wert</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>No payouts.</source>
        <translation>Keine Auszahlungen.</translation>
    </message>
    <message>
        <source>Showing %1 of %2; --limit 0 shows all.</source>
        <translation>%1 von %2 gezeigt; --limit 0 zeigt alle.</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>This is too much to print</source>
        <translation>Das ist zu viel zum Drucken</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln operation(s) are printed at once. Narrow the filter, or export a PDF.</source>
        <translation>
            <numerusform>Höchstens %Ln Vorgang wird auf einmal gedruckt. Engen Sie den Filter ein oder exportieren Sie ein PDF.</numerusform>
            <numerusform>Höchstens %Ln Vorgänge werden auf einmal gedruckt. Engen Sie den Filter ein oder exportieren Sie ein PDF.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>Es wurde nichts gedruckt</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aufstellung</translation>
    </message>
</context>
<context>
    <name>HistoryExport</name>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Statement as PDF (*.pdf)</source>
        <translation>Aufstellung als PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Es wurde nichts exportiert</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Die Datei wird geschrieben …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The history is exported</source>
        <translation>Der Verlauf ist exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) in %1</source>
        <translation>
            <numerusform>%Ln Zeile in %1</numerusform>
            <numerusform>%Ln Zeilen in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It was canceled. There is no file.</source>
        <translation>Es wurde abgebrochen. Es gibt keine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>One sheet cannot hold that many rows: the file has %n sheet(s).</source>
        <translation>
            <numerusform>Ein Tabellenblatt fasst nicht so viele Zeilen: Die Datei hat %n Blatt.</numerusform>
            <numerusform>Ein Tabellenblatt fasst nicht so viele Zeilen: Die Datei hat %n Blätter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFilterBar</name>
    <message>
        <source>All currencies</source>
        <translation>Alle Währungen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>All payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>Diesen Filter behalten …</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Diesen Filter behalten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>HistoryFilterForm</name>
    <message>
        <source>Search address, note, operation id or link</source>
        <translation>Adresse, Notiz, Operation oder Link suchen</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>In &amp;doubt</source>
        <translation>&amp;Ungeklärt</translation>
    </message>
    <message>
        <source>Only payouts of which nobody knows whether they were made</source>
        <translation>Nur Auszahlungen, von denen niemand weiß, ob sie ausgeführt wurden</translation>
    </message>
    <message>
        <source>Not made &amp;here</source>
        <translation>Nicht von &amp;hier</translation>
    </message>
    <message>
        <source>Only payouts that Plisio made and this program did not send</source>
        <translation>Nur Auszahlungen, die Plisio ausgeführt und dieses Programm nicht gesendet hat</translation>
    </message>
    <message>
        <source>Not &amp;ticked</source>
        <translation>Nicht &amp;abgehakt</translation>
    </message>
    <message>
        <source>Only what nobody has compared with the books yet</source>
        <translation>Nur was noch niemand mit den Büchern verglichen hat</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>Betrag von</translation>
    </message>
    <message>
        <source>Smallest amount</source>
        <translation>Kleinster Betrag</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Largest amount</source>
        <translation>Größter Betrag</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Alles &amp;zeigen</translation>
    </message>
    <message>
        <source>The search begins at three characters</source>
        <translation>Die Suche beginnt ab drei Zeichen</translation>
    </message>
</context>
<context>
    <name>HistoryForm</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Bring Plisio’s list of operations up to date (F5)</source>
        <translation>Plisios Liste der Vorgänge auf den neuesten Stand bringen (F5)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Write exactly these rows to a file</source>
        <translation>Genau diese Zeilen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Totals by currency</source>
        <translation>Summen nach Währung</translation>
    </message>
    <message>
        <source>&amp;Totals</source>
        <translation>&amp;Summen</translation>
    </message>
    <message>
        <source>Show the sums of each currency</source>
        <translation>Die Summen jeder Währung zeigen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Print a statement of exactly these rows</source>
        <translation>Eine Aufstellung genau dieser Zeilen drucken</translation>
    </message>
    <message>
        <source>Pe&amp;riods…</source>
        <translation>Zeit&amp;räume …</translation>
    </message>
    <message>
        <source>Close a period of the books, or reopen it</source>
        <translation>Einen Zeitraum der Bücher abschließen oder wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>Dia&amp;gramme</translation>
    </message>
    <message>
        <source>Show values, fees and recipients as pictures</source>
        <translation>Werte, Gebühren und Empfänger als Bilder zeigen</translation>
    </message>
</context>
<context>
    <name>HistoryReader</name>
    <message>
        <source>a date as YYYY-MM-DD, or with a time as YYYY-MM-DDTHH:MM:SSZ</source>
        <translation>ein Datum als JJJJ-MM-TT oder mit Uhrzeit als JJJJ-MM-TTTHH:MM:SSZ</translation>
    </message>
    <message>
        <source>an amount such as 12.5</source>
        <translation>ein Betrag wie 12.5</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>No payout fits</source>
        <translation>Keine Auszahlung passt</translation>
    </message>
    <message>
        <source>No payouts yet</source>
        <translation>Noch keine Auszahlungen</translation>
    </message>
    <message>
        <source>Search for something else, or show all.</source>
        <translation>Suchen Sie nach etwas anderem oder zeigen Sie alle.</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>Der Verlauf lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>What you send appears here, with its state and its link. Update brings in what Plisio has paid already.</source>
        <translation>Was Sie senden, erscheint hier mit Stand und Link. „Aktualisieren“ holt, was Plisio schon ausgezahlt hat.</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Wird summiert …</translation>
    </message>
    <message>
        <source>Asking Plisio…</source>
        <translation>Plisio wird gefragt …</translation>
    </message>
    <message numerus="yes">
        <source>Plisio lists %Ln payout(s) that were not made here</source>
        <translation>
            <numerusform>Plisio führt %Ln Auszahlung auf, die nicht hier veranlasst wurde</numerusform>
            <numerusform>Plisio führt %Ln Auszahlungen auf, die nicht hier veranlasst wurden</numerusform>
        </translation>
    </message>
    <message>
        <source>If nobody made them elsewhere, your key may be misused: change it in Plisio’s settings. “Not made here” shows them.</source>
        <translation>Wenn niemand sie anderswo veranlasst hat, wird Ihr Schlüssel vielleicht missbraucht: Ändern Sie ihn in den Einstellungen von Plisio. „Nicht von hier“ zeigt sie.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Open a list of recipients</source>
        <translation>Empfängerliste öffnen</translation>
    </message>
    <message>
        <source>The first row is a &amp;header</source>
        <translation>Die erste Zeile ist eine &amp;Überschrift</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Tabellenblatt</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation>T&amp;rennzeichen</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Strich |</translation>
    </message>
    <message>
        <source>&amp;Decimal mark</source>
        <translation>&amp;Dezimalzeichen</translation>
    </message>
    <message>
        <source>As recognized</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>Point: 1234.5</source>
        <translation>Punkt: 1234.5</translation>
    </message>
    <message>
        <source>Comma: 1234,5</source>
        <translation>Komma: 1234,5</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>E&amp;xpected recipients</source>
        <translation>Er&amp;wartete Empfänger</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>The list is taken only when it has so many recipients</source>
        <translation>Die Liste wird nur übernommen, wenn sie so viele Empfänger hat</translation>
    </message>
    <message>
        <source>and &amp;total</source>
        <translation>und &amp;Summe</translation>
    </message>
    <message>
        <source>The list is taken only when its amounts add up to this</source>
        <translation>Die Liste wird nur übernommen, wenn ihre Beträge diese Summe ergeben</translation>
    </message>
    <message>
        <source>&amp;Add behind them</source>
        <translation>Dahinter &amp;anfügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Take into the table</source>
        <translation>In die Tabelle ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Recipients from %1</source>
        <translation>Empfänger aus %1</translation>
    </message>
    <message numerus="yes">
        <source>Replace the %Ln row(s) in the table</source>
        <translation>
            <numerusform>Die %Ln Zeile in der Tabelle ersetzen</numerusform>
            <numerusform>Die %Ln Zeilen in der Tabelle ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Comma, as recognized</source>
        <translation>Komma, wie erkannt</translation>
    </message>
    <message>
        <source>Point, as recognized</source>
        <translation>Punkt, wie erkannt</translation>
    </message>
    <message>
        <source>A text file in %1. Change what was not recognized as it is meant.</source>
        <translation>Eine Textdatei in %1. Ändern Sie, was nicht so erkannt wurde, wie es gemeint ist.</translation>
    </message>
    <message>
        <source>An Excel file. Change what was not recognized as it is meant.</source>
        <translation>Eine Excel-Datei. Ändern Sie, was nicht so erkannt wurde, wie es gemeint ist.</translation>
    </message>
    <message>
        <source>An OpenDocument spreadsheet. Change what was not recognized as it is meant.</source>
        <translation>Eine OpenDocument-Tabelle. Ändern Sie, was nicht so erkannt wurde, wie es gemeint ist.</translation>
    </message>
    <message>
        <source>Row %1 of the file: %2</source>
        <translation>Zeile %1 der Datei: %2</translation>
    </message>
    <message>
        <source>%1 in row %2 can mean %3 or %4. Choose the decimal mark of this file.</source>
        <translation>%1 in Zeile %2 kann %3 oder %4 bedeuten. Wählen Sie das Dezimalzeichen dieser Datei.</translation>
    </message>
    <message>
        <source>The expected number of recipients is not a number.</source>
        <translation>Die erwartete Zahl der Empfänger ist keine Zahl.</translation>
    </message>
    <message>
        <source>The expected total is not an amount. Write it with a decimal point and no thousands separators.</source>
        <translation>Die erwartete Summe ist kein Betrag. Schreiben Sie sie mit Dezimalpunkt und ohne Tausendertrennzeichen.</translation>
    </message>
    <message>
        <source>%1 The last rows of the file state what it comes to.</source>
        <translation>%1 Die letzten Zeilen der Datei nennen ihre Summe.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s). The amounts that can be read add up to %1.</source>
        <translation>
            <numerusform>%Ln Empfänger. Die lesbaren Beträge ergeben %1.</numerusform>
            <numerusform>%Ln Empfänger. Die lesbaren Beträge ergeben %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s), %1 in total.</source>
        <translation>
            <numerusform>%Ln Empfänger, zusammen %1.</numerusform>
            <numerusform>%Ln Empfänger, zusammen %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be read as they should; correct or remove them in the table.</source>
        <translation>
            <numerusform>%Ln Zeile war nicht so lesbar, wie sie sein soll; berichtigen oder entfernen Sie sie in der Tabelle.</numerusform>
            <numerusform>%Ln Zeilen waren nicht so lesbar, wie sie sein sollen; berichtigen oder entfernen Sie sie in der Tabelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln row(s) state what the list comes to, and are no recipients.</source>
        <translation>
            <numerusform>Die letzte Zeile nennt die Summe der Liste und ist kein Empfänger.</numerusform>
            <numerusform>Die letzten %Ln Zeilen nennen die Summe der Liste und sind keine Empfänger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyCommand</name>
    <message>
        <source>Paste the API key of your Plisio shop (it is not shown), then press Enter:</source>
        <translation>Fügen Sie den API-Schlüssel Ihres Plisio-Shops ein (er wird nicht angezeigt) und drücken Sie die Eingabetaste:</translation>
    </message>
    <message>
        <source>Nothing was stored: the first line of the input is no API key. A key is one word without spaces.</source>
        <translation>Nichts wurde hinterlegt: Die erste Zeile der Eingabe ist kein API-Schlüssel. Ein Schlüssel ist ein Wort ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>The key is in the keychain. &quot;disburse-cli key status&quot; asks Plisio about it.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund. „disburse-cli key status“ fragt Plisio danach.</translation>
    </message>
    <message>
        <source>The keychain has no key for this profile any more.</source>
        <translation>Der Schlüsselbund hat keinen Schlüssel für dieses Profil mehr.</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>&amp;Test and use key</source>
        <translation>Schlüssel &amp;testen und benutzen</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Trotzdem benutzen</translation>
    </message>
    <message>
        <source>Keep in memory</source>
        <translation>Im Speicher behalten</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Secret API key</source>
        <translation>Geheimer API-Schlüssel</translation>
    </message>
    <message>
        <source>Show the key while this is pressed in</source>
        <translation>Zeigt den Schlüssel, solange dies gedrückt ist</translation>
    </message>
    <message>
        <source>The key is used until the program ends, and written nowhere</source>
        <translation>Der Schlüssel gilt, bis das Programm endet, und wird nirgends gespeichert</translation>
    </message>
    <message>
        <source>There are spaces or hidden characters in what was pasted</source>
        <translation>Im Eingefügten sind Leerzeichen oder unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>A key has none. Remove them, or copy the key again.</source>
        <translation>Ein Schlüssel hat keine. Entfernen Sie sie oder kopieren Sie den Schlüssel erneut.</translation>
    </message>
    <message>
        <source>The key is not stored</source>
        <translation>Der Schlüssel ist nicht hinterlegt</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test läuft …</translation>
    </message>
    <message>
        <source>The keychain gave no key</source>
        <translation>Der Schlüsselbund gab keinen Schlüssel her</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The key cannot be used</source>
        <translation>Der Schlüssel kann nicht benutzt werden</translation>
    </message>
</context>
<context>
    <name>KeyHealthBar</name>
    <message>
        <source>Copy IP address</source>
        <translation>IP-Adresse kopieren</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>KeySection</name>
    <message>
        <source>&amp;Replace key…</source>
        <translation>Schlüssel &amp;ersetzen …</translation>
    </message>
    <message>
        <source>&amp;Forget key…</source>
        <translation>Schlüssel &amp;vergessen …</translation>
    </message>
    <message>
        <source>Plisio API key</source>
        <translation>API-Schlüssel von Plisio</translation>
    </message>
    <message>
        <source>Forget the API key?</source>
        <translation>API-Schlüssel vergessen?</translation>
    </message>
    <message>
        <source>It is removed from this computer. Payouts stop until you enter a key again; what was sent stays in the ledger.</source>
        <translation>Er wird von diesem Computer entfernt. Auszahlungen ruhen, bis Sie wieder einen Schlüssel eingeben; was gesendet wurde, bleibt im Kassenbuch.</translation>
    </message>
    <message>
        <source>Keep key</source>
        <translation>Schlüssel behalten</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>The key was not removed</source>
        <translation>Der Schlüssel wurde nicht entfernt</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>The keychain has no API key for this profile.</source>
        <translation>Der Schlüsselbund hat keinen API-Schlüssel für dieses Profil.</translation>
    </message>
    <message>
        <source>This computer has no keychain service running, so the key cannot be stored. You can keep it in memory until the program ends; it is never written to a file.</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund-Dienst, deshalb kann der Schlüssel nicht hinterlegt werden. Sie können ihn im Speicher behalten, bis das Programm endet; er wird nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again, or keep the key in memory until the program ends.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut, oder behalten Sie den Schlüssel im Speicher, bis das Programm endet.</translation>
    </message>
    <message>
        <source>The keychain does not let this program in. Allow it and try again, or keep the key in memory until the program ends.</source>
        <translation>Der Schlüsselbund lässt dieses Programm nicht zu. Erlauben Sie es und versuchen Sie es erneut, oder behalten Sie den Schlüssel im Speicher, bis das Programm endet.</translation>
    </message>
    <message>
        <source>The keychain did not answer within 5 seconds. Try again, or keep the key in memory until the program ends.</source>
        <translation>Der Schlüsselbund hat nicht innerhalb von 5 Sekunden geantwortet. Versuchen Sie es erneut, oder behalten Sie den Schlüssel im Speicher, bis das Programm endet.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this profile was not written by this program. It was neither used nor replaced; remove it in the keychain, then store the key again.</source>
        <translation>Der Eintrag dieses Profils im Schlüsselbund stammt nicht von diesem Programm. Er wurde weder benutzt noch ersetzt; entfernen Sie ihn im Schlüsselbund und hinterlegen Sie den Schlüssel dann erneut.</translation>
    </message>
    <message>
        <source>The key in the keychain was stored for another API address, and is never sent elsewhere. Use that address, or another profile.</source>
        <translation>Der Schlüssel im Schlüsselbund wurde für eine andere API-Adresse hinterlegt und wird nie anderswohin gesendet. Benutzen Sie jene Adresse oder ein anderes Profil.</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>Der Schlüsselbund hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Plisio accepts this key.</source>
        <translation>Plisio nimmt diesen Schlüssel an.</translation>
    </message>
    <message>
        <source>Plisio does not know this key. Copy it again from the API settings of your shop at plisio.net.</source>
        <translation>Plisio kennt diesen Schlüssel nicht. Kopieren Sie ihn erneut aus den API-Einstellungen Ihres Shops auf plisio.net.</translation>
    </message>
    <message>
        <source>Plisio refused the key. Check the key, and that this computer&apos;s IP address is set as &quot;Request IP&quot; in the API settings of your shop at plisio.net.</source>
        <translation>Plisio hat den Schlüssel abgelehnt. Prüfen Sie den Schlüssel und ob die IP-Adresse dieses Computers in den API-Einstellungen Ihres Shops auf plisio.net als „Request IP“ eingetragen ist.</translation>
    </message>
    <message>
        <source>Plisio could not be reached, so the key was not tested. Check the connection.</source>
        <translation>Plisio war nicht erreichbar, deshalb wurde der Schlüssel nicht getestet. Prüfen Sie die Verbindung.</translation>
    </message>
    <message>
        <source>There is no API key yet.</source>
        <translation>Es gibt noch keinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Wrong key</source>
        <translation>Falscher Schlüssel</translation>
    </message>
    <message>
        <source>IP address not allowed</source>
        <translation>IP-Adresse nicht erlaubt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>In this computer&apos;s keychain</source>
        <translation>Im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>From the environment, for this run only</source>
        <translation>Aus der Umgebung, nur für diesen Lauf</translation>
    </message>
    <message>
        <source>In memory until the program ends</source>
        <translation>Im Speicher, bis das Programm endet</translation>
    </message>
    <message>
        <source>%1 Plisio says: %2</source>
        <translation>%1 Plisio sagt: %2</translation>
    </message>
    <message>
        <source>What was given is no API key. A key is one word, without spaces or line breaks.</source>
        <translation>Was angegeben wurde, ist kein API-Schlüssel. Ein Schlüssel ist ein Wort ohne Leerzeichen und Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>Plisio does not allow this computer&apos;s IP address, and does not say which one that is. Search the web for &quot;what is my IP address&quot; on this computer, and set the address as &quot;Request IP&quot; in the API settings of your shop at plisio.net.</source>
        <translation>Plisio lässt die IP-Adresse dieses Computers nicht zu und sagt nicht, welche das ist. Suchen Sie auf diesem Computer im Web nach „Wie ist meine IP-Adresse“ und tragen Sie die Adresse als „Request IP“ in den API-Einstellungen Ihres Shops auf plisio.net ein.</translation>
    </message>
    <message>
        <source>Plisio knows this key, but withdrawals through the API are switched off. Switch &quot;Disable withdrawal via API&quot; off in the API settings of your shop at plisio.net.</source>
        <translation>Plisio kennt diesen Schlüssel, aber Auszahlungen über die API sind ausgeschaltet. Schalten Sie „Disable withdrawal via API“ in den API-Einstellungen Ihres Shops auf plisio.net aus.</translation>
    </message>
    <message>
        <source>No secure connection to Plisio was made, because its certificate is not valid at this computer&apos;s date and time. Most likely the clock is wrong: set it in the system&apos;s settings, then check again.</source>
        <translation>Es kam keine sichere Verbindung zu Plisio zustande, weil das Zertifikat zu Datum und Uhrzeit dieses Computers nicht gültig ist. Wahrscheinlich geht die Uhr falsch: Stellen Sie sie in den Einstellungen des Systems und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Withdrawals switched off</source>
        <translation>Auszahlungen ausgeschaltet</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Die Uhr geht falsch</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Plisio does not allow this computer&apos;s IP address, %1. Set it as &quot;Request IP&quot; in the API settings of your shop at plisio.net.</source>
        <translation>Plisio lässt die IP-Adresse dieses Computers, %1, nicht zu. Tragen Sie sie als „Request IP“ in den API-Einstellungen Ihres Shops auf plisio.net ein.</translation>
    </message>
    <message>
        <source>Plisio accepts this key, but this computer&apos;s clock is %1 ahead of Plisio&apos;s. Set it in the system&apos;s settings: with a wrong clock the times in the ledger are wrong.</source>
        <translation>Plisio nimmt diesen Schlüssel an, aber die Uhr dieses Computers geht gegenüber der von Plisio %1 vor. Stellen Sie sie in den Einstellungen des Systems: Geht die Uhr falsch, sind die Zeiten im Kassenbuch falsch.</translation>
    </message>
    <message>
        <source>Plisio accepts this key, but this computer&apos;s clock is %1 behind Plisio&apos;s. Set it in the system&apos;s settings: with a wrong clock the times in the ledger are wrong.</source>
        <translation>Plisio nimmt diesen Schlüssel an, aber die Uhr dieses Computers geht gegenüber der von Plisio %1 nach. Stellen Sie sie in den Einstellungen des Systems: Geht die Uhr falsch, sind die Zeiten im Kassenbuch falsch.</translation>
    </message>
</context>
<context>
    <name>KnownAddress</name>
    <message>
        <source>Keep this address as…</source>
        <translation>Diese Adresse speichern als …</translation>
    </message>
    <message>
        <source>This address is not in the address book.</source>
        <translation>Diese Adresse steht nicht im Adressbuch.</translation>
    </message>
    <message>
        <source>Known as %1</source>
        <translation>Bekannt als %1</translation>
    </message>
    <message>
        <source>Keep this address</source>
        <translation>Diese Adresse behalten</translation>
    </message>
</context>
<context>
    <name>LedgerSection</name>
    <message>
        <source>&amp;Verify ledger</source>
        <translation>Kassenbuch &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Back up ledger…</source>
        <translation>Kassenbuch &amp;sichern …</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Kassenbuch</translation>
    </message>
    <message>
        <source>Copy the ledger’s path</source>
        <translation>Pfad des Kassenbuchs kopieren</translation>
    </message>
    <message>
        <source>The ledger is sound</source>
        <translation>Das Kassenbuch ist in Ordnung</translation>
    </message>
    <message>
        <source>Back up the ledger</source>
        <translation>Kassenbuch sichern</translation>
    </message>
    <message>
        <source>The copy is written</source>
        <translation>Die Kopie ist geschrieben</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message>
        <source>The ledger that was used here before is gone. To keep payouts from going out twice, no new one is made: put the file back, or restore a backup.</source>
        <translation>Das Kassenbuch, das hier benutzt wurde, ist verschwunden. Damit keine Auszahlung doppelt hinausgeht, wird kein neues angelegt: Legen Sie die Datei zurück oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The ledger file is empty. Put a backup in its place.</source>
        <translation>Die Datei des Kassenbuchs ist leer. Legen Sie eine Sicherung an ihre Stelle.</translation>
    </message>
    <message>
        <source>The file in the ledger&apos;s place is not a ledger of this program. It was left as it is.</source>
        <translation>Die Datei an der Stelle des Kassenbuchs ist kein Kassenbuch dieses Programms. Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The ledger was written by a newer version of this program. Use that version.</source>
        <translation>Das Kassenbuch wurde von einer neueren Version dieses Programms geschrieben. Benutzen Sie jene Version.</translation>
    </message>
    <message>
        <source>The ledger is damaged. Keep the file, and restore a backup.</source>
        <translation>Das Kassenbuch ist beschädigt. Behalten Sie die Datei und stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The ledger is on a network drive, where two computers could send the same payout. Choose a folder on a disk of this computer.</source>
        <translation>Das Kassenbuch liegt auf einem Netzlaufwerk, wo zwei Computer dieselbe Auszahlung senden könnten. Wählen Sie einen Ordner auf einer Festplatte dieses Computers.</translation>
    </message>
    <message>
        <source>The ledger belongs to another API address. Use the address it was made for, or another profile.</source>
        <translation>Das Kassenbuch gehört zu einer anderen API-Adresse. Benutzen Sie die Adresse, für die es angelegt wurde, oder ein anderes Profil.</translation>
    </message>
    <message>
        <source>Another program is holding the ledger. Close it, then try again.</source>
        <translation>Ein anderes Programm hält das Kassenbuch fest. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The ledger cannot be opened: this user may not read and write it.</source>
        <translation>Das Kassenbuch lässt sich nicht öffnen: Dieser Benutzer darf es nicht lesen und schreiben.</translation>
    </message>
    <message>
        <source>The ledger cannot be written: the file or its disk is read-only.</source>
        <translation>Das Kassenbuch lässt sich nicht schreiben: Die Datei oder ihre Festplatte ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The ledger cannot be written: the disk is full. Free some space, then try again.</source>
        <translation>Das Kassenbuch lässt sich nicht schreiben: Die Festplatte ist voll. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The ledger refused a change that its safety rules do not allow.</source>
        <translation>Das Kassenbuch hat eine Änderung abgelehnt, die seine Sicherheitsregeln nicht erlauben.</translation>
    </message>
    <message>
        <source>The ledger has no payout with this id.</source>
        <translation>Das Kassenbuch hat keine Auszahlung mit dieser Kennung.</translation>
    </message>
    <message>
        <source>The payout is not in a state that allows this.</source>
        <translation>Der Stand der Auszahlung erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Another window or program has already taken this payout; it is not sent from here.</source>
        <translation>Ein anderes Fenster oder Programm hat diese Auszahlung schon übernommen; sie wird von hier nicht gesendet.</translation>
    </message>
    <message>
        <source>This Plisio operation already belongs to another payout.</source>
        <translation>Diese Plisio-Operation gehört bereits zu einer anderen Auszahlung.</translation>
    </message>
    <message>
        <source>The ledger could not be read or written. Check its disk.</source>
        <translation>Das Kassenbuch konnte nicht gelesen oder geschrieben werden. Prüfen Sie die Festplatte.</translation>
    </message>
</context>
<context>
    <name>LikenessWords</name>
    <message>
        <source>known:</source>
        <translation>bekannt:</translation>
    </message>
    <message>
        <source>this one:</source>
        <translation>diese:</translation>
    </message>
</context>
<context>
    <name>LimitRow</name>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
</context>
<context>
    <name>LimitWords</name>
    <message>
        <source>One payout</source>
        <translation>Eine Auszahlung</translation>
    </message>
    <message>
        <source>All payouts in 24 hours</source>
        <translation>Alle Auszahlungen in 24 Stunden</translation>
    </message>
    <message>
        <source>All payouts in 7 days</source>
        <translation>Alle Auszahlungen in 7 Tagen</translation>
    </message>
    <message>
        <source>One recipient in 24 hours</source>
        <translation>Ein Empfänger in 24 Stunden</translation>
    </message>
    <message>
        <source>New recipients</source>
        <translation>Neue Empfänger</translation>
    </message>
    <message>
        <source>Known recipients only</source>
        <translation>Nur bekannte Empfänger</translation>
    </message>
    <message>
        <source>The most that goes out at once. A mass payout counts as a whole.</source>
        <translation>So viel geht höchstens auf einmal hinaus. Eine Sammelzahlung zählt als Ganzes.</translation>
    </message>
    <message>
        <source>The most that goes out within 24 hours.</source>
        <translation>So viel geht höchstens in 24 Stunden hinaus.</translation>
    </message>
    <message>
        <source>The most that goes out within 7 days.</source>
        <translation>So viel geht höchstens in 7 Tagen hinaus.</translation>
    </message>
    <message>
        <source>The most that one address gets within 24 hours.</source>
        <translation>So viel bekommt eine Adresse höchstens in 24 Stunden.</translation>
    </message>
    <message>
        <source>An address that was never paid can be paid this long after it came into the address book.</source>
        <translation>So lange, nachdem sie ins Adressbuch kam, kann an eine Adresse ausgezahlt werden, die noch nie etwas bekam.</translation>
    </message>
    <message>
        <source>Only addresses in the address book can be paid.</source>
        <translation>Nur an Adressen im Adressbuch kann ausgezahlt werden.</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>From %1 on: %2.</source>
        <translation>Ab %1: %2.</translation>
    </message>
    <message>
        <source>This payout comes to %1, and the limit for one payout is %2.</source>
        <translation>Diese Auszahlung beträgt %1, und das Limit für eine Auszahlung ist %2.</translation>
    </message>
    <message>
        <source>This payout comes to %1. With %2 sent in the last 24 hours it is over their limit of %3.</source>
        <translation>Diese Auszahlung beträgt %1. Mit den %2, die in den letzten 24 Stunden gesendet wurden, liegt sie über dem Limit von %3 dafür.</translation>
    </message>
    <message>
        <source>This payout comes to %1. With %2 sent in the last 7 days it is over their limit of %3.</source>
        <translation>Diese Auszahlung beträgt %1. Mit den %2, die in den letzten 7 Tagen gesendet wurden, liegt sie über dem Limit von %3 dafür.</translation>
    </message>
    <message>
        <source>%1 would get %2. With %3 sent there in the last 24 hours this is over the limit of %4 for one recipient.</source>
        <translation>%1 bekäme %2. Mit den %3, die in den letzten 24 Stunden dorthin gesendet wurden, liegt das über dem Limit von %4 für einen Empfänger.</translation>
    </message>
    <message>
        <source>A limit in US dollars is set, and nobody knows what %1 is worth now. Nothing is sent until Plisio tells its rate.</source>
        <translation>Es gilt ein Limit in US-Dollar, und niemand weiß, was %1 jetzt wert ist. Es wird nichts gesendet, bis Plisio den Kurs nennt.</translation>
    </message>
    <message>
        <source>This address is new in the address book. It can be paid from %1 on.</source>
        <translation>Diese Adresse ist neu im Adressbuch. Ab %1 kann an sie ausgezahlt werden.</translation>
    </message>
    <message>
        <source>This address was never paid. Add it to the address book: it can be paid %1 later.</source>
        <translation>An diese Adresse wurde noch nie ausgezahlt. Nehmen Sie sie ins Adressbuch auf: %1 später kann an sie ausgezahlt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>In US dollars at Plisio’s rates, without fees. They hold for every window and script on this ledger. A limit that is lowered counts at once; raised or turned off it counts a day later, or after the time for new recipients.</source>
        <translation>In US-Dollar zu Plisios Kursen, ohne Gebühren. Sie gelten für jedes Fenster und Skript an diesem Kassenbuch. Wird ein Limit gesenkt, gilt das sofort; wird es erhöht oder ausgeschaltet, gilt das einen Tag später oder nach der Frist für neue Empfänger.</translation>
    </message>
    <message>
        <source>%1 %2 A click takes that back.</source>
        <translation>%1 %2 Ein Klick nimmt das zurück.</translation>
    </message>
    <message>
        <source>Loosen this limit?</source>
        <translation>Dieses Limit lockern?</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3. The change is recorded with your name and takes effect in %4; until then you can take it back.</source>
        <translation>%1: %2 statt %3. Die Änderung wird mit Ihrem Namen verzeichnet und gilt erst %4 später; bis dahin können Sie sie zurücknehmen.</translation>
    </message>
    <message>
        <source>Loosen</source>
        <translation>Lockern</translation>
    </message>
    <message>
        <source>The limit could not be set</source>
        <translation>Das Limit ließ sich nicht setzen</translation>
    </message>
</context>
<context>
    <name>ListImport</name>
    <message>
        <source>Open a list of recipients</source>
        <translation>Empfängerliste öffnen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <translation>Listen (*.csv *.tsv *.txt *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file was not taken over</source>
        <translation>Die Datei wurde nicht übernommen</translation>
    </message>
    <message>
        <source>A file with results has to stand in the table by itself. Open it in place of the rows there.</source>
        <translation>Eine Datei mit Ergebnissen muss allein in der Tabelle stehen. Öffnen Sie sie an Stelle der Zeilen dort.</translation>
    </message>
    <message>
        <source>Only what was not paid is in the table</source>
        <translation>Nur was nicht ausgezahlt wurde, steht in der Tabelle</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>The file does not exist.</source>
        <translation>Die Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is not a file, but a folder, a pipe or a device.</source>
        <translation>Das ist keine Datei, sondern ein Ordner, eine Pipe oder ein Gerät.</translation>
    </message>
    <message>
        <source>The file cannot be opened or read to its end.</source>
        <translation>Die Datei lässt sich nicht öffnen oder nicht bis zum Ende lesen.</translation>
    </message>
    <message>
        <source>The file is too large for a recipient list.</source>
        <translation>Die Datei ist zu groß für eine Empfängerliste.</translation>
    </message>
    <message>
        <source>The file has characters that no text has. Save the list as CSV, XLSX or ODS.</source>
        <translation>Die Datei hat Zeichen, die kein Text hat. Speichern Sie die Liste als CSV, XLSX oder ODS.</translation>
    </message>
    <message>
        <source>The text is cut or damaged. Save the list again, as UTF-8.</source>
        <translation>Der Text ist abgeschnitten oder beschädigt. Speichern Sie die Liste noch einmal, als UTF-8.</translation>
    </message>
    <message>
        <source>The first line is neither a header nor a recipient. A header names the columns address and amount; without one each line starts with the address and the amount.</source>
        <translation>Die erste Zeile ist weder eine Kopfzeile noch ein Empfänger. Eine Kopfzeile nennt die Spalten address und amount; ohne sie beginnt jede Zeile mit Adresse und Betrag.</translation>
    </message>
    <message>
        <source>The header names no address column.</source>
        <translation>Die Kopfzeile nennt keine Spalte address.</translation>
    </message>
    <message>
        <source>The header names no amount column.</source>
        <translation>Die Kopfzeile nennt keine Spalte amount.</translation>
    </message>
    <message>
        <source>Two columns of the header mean the same. Rename the one that is not meant.</source>
        <translation>Zwei Spalten der Kopfzeile bedeuten dasselbe. Benennen Sie die um, die nicht gemeint ist.</translation>
    </message>
    <message>
        <source>The list has too many rows. Split it.</source>
        <translation>Die Liste hat zu viele Zeilen. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>So many rows are bad that the list was not read any further.</source>
        <translation>So viele Zeilen sind schlecht, dass die Liste nicht weiter gelesen wurde.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged. Save it again, or save the list as CSV.</source>
        <translation>Die Tabelle ist beschädigt. Speichern Sie sie noch einmal, oder speichern Sie die Liste als CSV.</translation>
    </message>
    <message>
        <source>The spreadsheet is protected by a password. Save the list without one.</source>
        <translation>Die Tabelle ist durch ein Passwort geschützt. Speichern Sie die Liste ohne Passwort.</translation>
    </message>
    <message>
        <source>This kind of document cannot be read. Save the list as CSV, XLSX or ODS.</source>
        <translation>Diese Art von Dokument lässt sich nicht lesen. Speichern Sie die Liste als CSV, XLSX oder ODS.</translation>
    </message>
    <message>
        <source>More than one sheet of the file has content. Say which one is the list.</source>
        <translation>Mehr als ein Blatt der Datei hat Inhalt. Sagen Sie, welches die Liste ist.</translation>
    </message>
    <message>
        <source>The file has no sheet with this name.</source>
        <translation>Die Datei hat kein Blatt mit diesem Namen.</translation>
    </message>
    <message>
        <source>A quote opens in this row and is never closed.</source>
        <translation>In dieser Zeile beginnt ein Anführungszeichen und endet nie.</translation>
    </message>
    <message>
        <source>There is text between a closing quote and the next separator.</source>
        <translation>Zwischen einem schließenden Anführungszeichen und dem nächsten Trennzeichen steht Text.</translation>
    </message>
    <message>
        <source>A cell is longer than anything a list can hold.</source>
        <translation>Eine Zelle ist länger als alles, was in einer Liste stehen kann.</translation>
    </message>
    <message>
        <source>The row has more cells than anything a list can hold.</source>
        <translation>Die Zeile hat mehr Zellen, als eine Liste haben kann.</translation>
    </message>
    <message>
        <source>The row has no address or no amount: cells are missing.</source>
        <translation>Der Zeile fehlt die Adresse oder der Betrag: Es fehlen Zellen.</translation>
    </message>
    <message>
        <source>The row has more cells than the list has columns. Put quotes around a cell that has the separator in it.</source>
        <translation>Die Zeile hat mehr Zellen als die Liste Spalten. Setzen Sie eine Zelle, in der das Trennzeichen vorkommt, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The number has more digits than a spreadsheet keeps exactly. Write it as text, or shorten it.</source>
        <translation>Die Zahl hat mehr Stellen, als eine Tabelle genau behält. Schreiben Sie sie als Text, oder kürzen Sie sie.</translation>
    </message>
    <message>
        <source>%1 can mean %2 or %3. Write it with a decimal point and no thousands separators, or say which decimal mark the list has.</source>
        <translation>%1 kann %2 oder %3 bedeuten. Schreiben Sie die Zahl mit Dezimalpunkt und ohne Tausendertrennzeichen, oder sagen Sie, welches Dezimalzeichen die Liste hat.</translation>
    </message>
    <message>
        <source>The list has %1 recipients, but %2 were expected.</source>
        <translation>Die Liste hat %1 Empfänger, erwartet wurden %2.</translation>
    </message>
    <message>
        <source>The list adds up to %1, but %2 was expected.</source>
        <translation>Die Liste ergibt %1, erwartet wurde %2.</translation>
    </message>
    <message>
        <source>The amount can be read in two ways. Type it again, with a decimal point and no thousands separators.</source>
        <translation>Der Betrag lässt sich auf zwei Arten lesen. Geben Sie ihn noch einmal ein, mit Dezimalpunkt und ohne Tausendertrennzeichen.</translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Forgot the PIN?</source>
        <translation>PIN vergessen?</translation>
    </message>
    <message>
        <source>Plisio API key</source>
        <translation>API-Schlüssel von Plisio</translation>
    </message>
    <message>
        <source>Disburse is locked</source>
        <translation>Disburse ist gesperrt</translation>
    </message>
    <message>
        <source>What is being sent goes on.</source>
        <translation>Was gerade gesendet wird, läuft weiter.</translation>
    </message>
    <message>
        <source>The API key that this profile uses opens the window too, and removes the PIN. It stands in Plisio’s API settings.</source>
        <translation>Auch der API-Schlüssel, den dieses Profil benutzt, öffnet das Fenster und entfernt die PIN. Er steht in den API-Einstellungen von Plisio.</translation>
    </message>
    <message>
        <source>Open with the key</source>
        <translation>Mit dem Schlüssel öffnen</translation>
    </message>
    <message>
        <source>The keychain has no PIN any more. Open with the API key.</source>
        <translation>Der Schlüsselbund hat keine PIN mehr. Öffnen Sie mit dem API-Schlüssel.</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Das ist nicht die PIN.</translation>
    </message>
    <message>
        <source>This is not the key that is in use.</source>
        <translation>Das ist nicht der Schlüssel, der benutzt wird.</translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message>
        <source>Turn off…</source>
        <translation>Ausschalten …</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message numerus="yes">
        <source>The window locks after %n minute(s) without a touch, and at its start. A lock hides names and amounts; what is being sent goes on.</source>
        <translation>
            <numerusform>Das Fenster sperrt sich nach %n Minute ohne Eingabe und beim Start. Die Sperre verbirgt Namen und Beträge; was gerade gesendet wird, läuft weiter.</numerusform>
            <numerusform>Das Fenster sperrt sich nach %n Minuten ohne Eingabe und beim Start. Die Sperre verbirgt Namen und Beträge; was gerade gesendet wird, läuft weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>A PIN can lock the window when nobody is at it. Its hash is kept in the keychain.</source>
        <translation>Eine PIN kann das Fenster sperren, wenn niemand daran arbeitet. Ihr Hash wird im Schlüsselbund verwahrt.</translation>
    </message>
    <message>
        <source>Another PIN…</source>
        <translation>Andere PIN …</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>PIN setzen …</translation>
    </message>
    <message>
        <source>Turn off the lock?</source>
        <translation>Die Sperre ausschalten?</translation>
    </message>
    <message>
        <source>The window then stays open when nobody is at it.</source>
        <translation>Das Fenster bleibt dann offen, wenn niemand daran arbeitet.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>The keychain did not take it</source>
        <translation>Der Schlüsselbund hat das nicht angenommen</translation>
    </message>
    <message>
        <source>Set another PIN?</source>
        <translation>Eine andere PIN setzen?</translation>
    </message>
    <message>
        <source>First type the PIN that is set now.</source>
        <translation>Geben Sie zuerst die jetzige PIN ein.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Payout</source>
        <translation>&amp;Auszahlung</translation>
    </message>
    <message>
        <source>&amp;New payout</source>
        <translation>&amp;Neue Auszahlung</translation>
    </message>
    <message>
        <source>&amp;Ask Plisio about doubts</source>
        <translation>&amp;Plisio nach Ungeklärtem fragen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Practice needs no key.</source>
        <translation>Die Übung braucht keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>Mass payout</source>
        <translation>Sammelzahlung</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adressbuch</translation>
    </message>
</context>
<context>
    <name>MassDesk</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Replace the list in the table?</source>
        <translation>Die Liste in der Tabelle ersetzen?</translation>
    </message>
    <message>
        <source>There are recipients in the table that were not sent. This batch’s list would take their place.</source>
        <translation>In der Tabelle stehen Empfänger, an die nichts gesendet wurde. Die Liste dieser Sammelzahlung würde an ihre Stelle treten.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Review the next batch?</source>
        <translation>Die nächste Sammelzahlung prüfen?</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the list are left, in another currency.</source>
        <translation>
            <numerusform>%n Zeile der Liste ist übrig, in einer anderen Währung.</numerusform>
            <numerusform>%n Zeilen der Liste sind übrig, in einer anderen Währung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>The clipboard changed after you pasted</source>
        <translation>Die Zwischenablage hat sich nach dem Einfügen geändert</translation>
    </message>
    <message>
        <source>Another address was in it a moment later. A program on this computer may be exchanging addresses: compare those in the table with what the recipients gave you.</source>
        <translation>Einen Augenblick später stand eine andere Adresse darin. Vielleicht tauscht ein Programm auf diesem Computer Adressen aus: Vergleichen Sie die in der Tabelle mit dem, was die Empfänger Ihnen gegeben haben.</translation>
    </message>
</context>
<context>
    <name>MassForm</name>
    <message>
        <source>Mass payout</source>
        <translation>Sammelzahlung</translation>
    </message>
    <message>
        <source>&amp;Currency and chain</source>
        <translation>&amp;Währung und Chain</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Netzwerkgebühr</translation>
    </message>
    <message>
        <source>No&amp;rmal</source>
        <translation>No&amp;rmal</translation>
    </message>
    <message>
        <source>The network fee plan: normal</source>
        <translation>Gebührentarif: normal</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Vorrang</translation>
    </message>
    <message>
        <source>Confirmed sooner, for a higher network fee</source>
        <translation>Früher bestätigt, gegen eine höhere Netzwerkgebühr</translation>
    </message>
    <message>
        <source>The network fee plan: confirmed sooner, for a higher fee</source>
        <translation>Gebührentarif: früher bestätigt, gegen eine höhere Gebühr</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Type here, paste cells from a spreadsheet, or drop a file.</source>
        <translation>Tippen Sie hier, fügen Sie Zellen aus einer Tabelle ein, oder legen Sie eine Datei ab.</translation>
    </message>
    <message>
        <source>L&amp;ists</source>
        <translation>L&amp;isten</translation>
    </message>
    <message>
        <source>Save this list under a name, or open another one</source>
        <translation>Diese Liste unter einem Namen speichern oder eine andere öffnen</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>Re&amp;geln</translation>
    </message>
    <message>
        <source>What becomes of rows with the same address, and how many recipients a withdrawal has</source>
        <translation>Was aus Zeilen mit derselben Adresse wird und wie viele Empfänger eine Auszahlung hat</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Choose whether they are merged or kept apart</source>
        <translation>Wählen Sie, ob sie zusammengelegt werden oder getrennt bleiben</translation>
    </message>
</context>
<context>
    <name>MassPage</name>
    <message>
        <source>Paid on top of the total.</source>
        <translation>Kommt zur Summe hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of the clipboard had no place here and were left out.</source>
        <translation>
            <numerusform>%n Spalte der Zwischenablage hatte hier keinen Platz und wurde weggelassen.</numerusform>
            <numerusform>%n Spalten der Zwischenablage hatten hier keinen Platz und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with the address of another: choose</source>
        <translation>
            <numerusform>%Ln Zeile mit der Adresse einer anderen: wählen</numerusform>
            <numerusform>%Ln Zeilen mit der Adresse einer anderen: wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 If the row is right, choose “Take rows as they stand” in its menu.</source>
        <translation>%1 Wenn die Zeile stimmt, wählen Sie in ihrem Menü „Zeilen nehmen, wie sie sind“.</translation>
    </message>
</context>
<context>
    <name>ModeStrip</name>
    <message>
        <source>Connected to %1, not to Plisio’s own address.</source>
        <translation>Verbunden mit %1, nicht mit Plisios eigener Adresse.</translation>
    </message>
    <message>
        <source>[Practice] </source>
        <translation>[Übung] </translation>
    </message>
    <message>
        <source>Shop: %1. %2</source>
        <translation>Shop: %1. %2</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Another list has this name.</source>
        <translation>Eine andere Liste heißt schon so.</translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message>
        <source>%1 (known as %2)</source>
        <translation>%1 (bekannt als %2)</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>OperationWords</name>
    <message>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Mass payout</source>
        <translation>Sammelzahlung</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Einzahlung</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
</context>
<context>
    <name>OptionReader</name>
    <message>
        <source>a text that is not empty</source>
        <translation>einen nicht leeren Text</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>&amp;Another payout</source>
        <translation>&amp;Weitere Auszahlung</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>&amp;Zurück zum Formular</translation>
    </message>
    <message>
        <source>Payout under way</source>
        <translation>Auszahlung läuft</translation>
    </message>
    <message>
        <source>Sending %1 to %2</source>
        <translation>%1 wird an %2 gesendet</translation>
    </message>
    <message>
        <source>Plisio is asked exactly once, and may take up to a minute to answer.</source>
        <translation>Plisio wird genau einmal gefragt; die Antwort kann bis zu einer Minute dauern.</translation>
    </message>
    <message>
        <source>The answer could not be stored</source>
        <translation>Die Antwort konnte nicht gespeichert werden</translation>
    </message>
</context>
<context>
    <name>PayoutCommand</name>
    <message>
        <source>The withdrawal under way is finished first; nothing else will be sent.</source>
        <translation>Die laufende Auszahlung wird erst beendet; sonst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>If it is meant so, type the warning&apos;s name, %1:</source>
        <translation>Wenn es so gemeint ist, tippen Sie den Namen der Warnung, %1:</translation>
    </message>
    <message>
        <source>Send it? Type yes to send:</source>
        <translation>Senden? Tippen Sie ja, um zu senden:</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>what is typed to send</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>This is a large payout. Type its total, %1, as a number to send it:</source>
        <translation>Das ist eine große Auszahlung. Geben Sie zum Senden ihre Summe, %1, als Zahl ein:</translation>
    </message>
</context>
<context>
    <name>PayoutText</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>To compare</source>
        <translation>Zum Vergleich</translation>
    </message>
    <message>
        <source>Fee plan</source>
        <translation>Gebührentarif</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Netzwerkgebühr</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Link, not safe to open</source>
        <translation>Link, nicht sicher zu öffnen</translation>
    </message>
    <message>
        <source>It is in doubt: do not repeat it. This asks Plisio what became of it, and sends nothing: %1</source>
        <translation>Sie ist ungeklärt: Wiederholen Sie sie nicht. Dies fragt Plisio, was daraus geworden ist, und sendet nichts: %1</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>PeriodCloser</name>
    <message>
        <source>Close the &amp;period</source>
        <translation>Zeitraum &amp;abschließen</translation>
    </message>
    <message>
        <source>Close &amp;up to and including</source>
        <translation>Abschließen &amp;bis einschließlich</translation>
    </message>
    <message>
        <source>What would be locked</source>
        <translation>Was gesperrt würde</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Wird summiert …</translation>
    </message>
    <message>
        <source>Will be locked, being ticked: %1</source>
        <translation>Wird gesperrt, weil abgehakt: %1</translation>
    </message>
    <message>
        <source>There is no operation in this time.</source>
        <translation>In dieser Zeit gibt es keinen Vorgang.</translation>
    </message>
    <message>
        <source>No operation in this time is ticked, so none will be locked.</source>
        <translation>In dieser Zeit ist kein Vorgang abgehakt, also wird keiner gesperrt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payout(s) in this time are not ticked yet. They are not locked; tick them first if they should be.</source>
        <translation>
            <numerusform>%Ln Auszahlung in dieser Zeit ist noch nicht abgehakt. Sie wird nicht gesperrt; haken Sie sie zuerst ab, wenn sie es werden soll.</numerusform>
            <numerusform>%Ln Auszahlungen in dieser Zeit sind noch nicht abgehakt. Sie werden nicht gesperrt; haken Sie sie zuerst ab, wenn sie es werden sollen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every payout in this time is ticked.</source>
        <translation>Jede Auszahlung in dieser Zeit ist abgehakt.</translation>
    </message>
</context>
<context>
    <name>PeriodNames</name>
    <message>
        <source>d MMM</source>
        <comment>a date&apos;s format</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date&apos;s format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a date&apos;s format</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>PeriodReopener</name>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Leave closed</source>
        <translation>Abgeschlossen &amp;lassen</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>G&amp;rund</translation>
    </message>
    <message>
        <source>Why the books are changed again; it is kept</source>
        <translation>Warum die Bücher wieder geändert werden; es wird verzeichnet</translation>
    </message>
    <message>
        <source>Up to and including %1</source>
        <translation>Bis einschließlich %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Voriges Quartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Voriges Jahr</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Daten …</translation>
    </message>
</context>
<context>
    <name>PeriodsDialog</name>
    <message>
        <source>Closed periods</source>
        <translation>Abgeschlossene Zeiträume</translation>
    </message>
    <message>
        <source>What was closed and reopened</source>
        <translation>Was abgeschlossen und wieder geöffnet wurde</translation>
    </message>
    <message>
        <source>Ticked operations of a closed period keep their ticks and notes. Days are those of UTC.</source>
        <translation>Abgehakte Vorgänge eines abgeschlossenen Zeitraums behalten Haken und Notizen. Die Tage gelten in UTC.</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Closed up to and including %1</source>
        <translation>Abgeschlossen bis einschließlich %1</translation>
    </message>
    <message>
        <source>Nothing is closed</source>
        <translation>Nichts ist abgeschlossen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Closed up to %1</source>
        <translation>Abgeschlossen bis %1</translation>
    </message>
    <message>
        <source>Reopened, all of it</source>
        <translation>Ganz wieder geöffnet</translation>
    </message>
    <message>
        <source>Reopened after %1</source>
        <translation>Wieder geöffnet nach %1</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message numerus="yes">
        <source>%Ln operation(s)</source>
        <translation>
            <numerusform>%Ln Vorgang</numerusform>
            <numerusform>%Ln Vorgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s)</source>
        <translation>
            <numerusform>%Ln Zahlung</numerusform>
            <numerusform>%Ln Zahlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Other currencies</source>
        <translation>Andere Währungen</translation>
    </message>
</context>
<context>
    <name>PinCheckDialog</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>If it is forgotten: lock the window, and open it with the API key. That removes the PIN.</source>
        <translation>Wenn sie vergessen ist: Sperren Sie das Fenster, und öffnen Sie es mit dem API-Schlüssel. Das entfernt die PIN.</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Das ist nicht die PIN.</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The PIN again</source>
        <translation>PIN noch einmal</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>Lock after </source>
        <translation>Sperren nach </translation>
    </message>
    <message>
        <source> minutes without a touch</source>
        <translation> Minuten ohne Eingabe</translation>
    </message>
    <message>
        <source>At least four characters, digits or letters.</source>
        <translation>Mindestens vier Zeichen, Ziffern oder Buchstaben.</translation>
    </message>
    <message>
        <source>Lock with a PIN</source>
        <translation>Mit einer PIN sperren</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Die beiden PINs sind verschieden.</translation>
    </message>
</context>
<context>
    <name>PinTries</name>
    <message numerus="yes">
        <source>Wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Warten Sie %n Sekunde vor dem nächsten Versuch.</numerusform>
            <numerusform>Warten Sie %n Sekunden vor dem nächsten Versuch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanRecipients</name>
    <message>
        <source>Search these recipients</source>
        <translation>Diese Empfänger durchsuchen</translation>
    </message>
    <message>
        <source>Every recipient of this payout</source>
        <translation>Alle Empfänger dieser Auszahlung</translation>
    </message>
    <message numerus="yes">
        <source>All %n recipient(s)</source>
        <translation>
            <numerusform>%n Empfänger</numerusform>
            <numerusform>Alle %n Empfänger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n recipient(s)</source>
        <translation>
            <numerusform>%1 von %n Empfänger</numerusform>
            <numerusform>%1 von %n Empfängern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanReview</name>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>PlisioWords</name>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>%1, code %2</source>
        <translation>%1, code %2</translation>
    </message>
    <message>
        <source>Plisio refused, and gave no reason.</source>
        <translation>Plisio hat abgelehnt und keinen Grund genannt.</translation>
    </message>
    <message>
        <source>Plisio refused, and gave no reason (%1).</source>
        <translation>Plisio hat abgelehnt und keinen Grund genannt (%1).</translation>
    </message>
    <message>
        <source>Plisio refused: %1</source>
        <translation>Plisio hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>Plisio refused: %1 (%2)</source>
        <translation>Plisio hat abgelehnt: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>PracticeMenu</name>
    <message>
        <source>&amp;Practice</source>
        <translation>Ü&amp;bung</translation>
    </message>
    <message>
        <source>The next payout meets</source>
        <translation>Die nächste Auszahlung trifft</translation>
    </message>
    <message>
        <source>&amp;Leave practice…</source>
        <translation>Übung &amp;verlassen …</translation>
    </message>
    <message>
        <source>The &amp;key</source>
        <translation>Der &amp;Schlüssel</translation>
    </message>
</context>
<context>
    <name>PracticeWords</name>
    <message>
        <source>Accepted and completed</source>
        <translation>Angenommen und abgeschlossen</translation>
    </message>
    <message>
        <source>Refused: bad address</source>
        <translation>Abgelehnt: falsche Adresse</translation>
    </message>
    <message>
        <source>Refused: not enough money</source>
        <translation>Abgelehnt: nicht genug Guthaben</translation>
    </message>
    <message>
        <source>Pending first, completed later</source>
        <translation>Erst in Arbeit, später abgeschlossen</translation>
    </message>
    <message>
        <source>Accepted, then failed</source>
        <translation>Angenommen, dann fehlgeschlagen</translation>
    </message>
    <message>
        <source>Slow answer</source>
        <translation>Langsame Antwort</translation>
    </message>
    <message>
        <source>Answer lost, money moved</source>
        <translation>Antwort verloren, Geld bewegt</translation>
    </message>
    <message>
        <source>Answer lost, no money moved</source>
        <translation>Antwort verloren, kein Geld bewegt</translation>
    </message>
    <message>
        <source>The next payout is accepted and completed at once.</source>
        <translation>Die nächste Auszahlung wird sofort angenommen und abgeschlossen.</translation>
    </message>
    <message>
        <source>The next payout is refused because of its address; its amount stays yours.</source>
        <translation>Die nächste Auszahlung wird wegen ihrer Adresse abgelehnt; der Betrag bleibt bei Ihnen.</translation>
    </message>
    <message>
        <source>The next payout is refused because the balance is too low.</source>
        <translation>Die nächste Auszahlung wird abgelehnt, weil das Guthaben zu niedrig ist.</translation>
    </message>
    <message>
        <source>The next payout is accepted, and completed a little later.</source>
        <translation>Die nächste Auszahlung wird angenommen und etwas später abgeschlossen.</translation>
    </message>
    <message>
        <source>The next payout is accepted, and its operation then ends in an error.</source>
        <translation>Die nächste Auszahlung wird angenommen, und ihre Operation endet dann mit einem Fehler.</translation>
    </message>
    <message>
        <source>The next payout is accepted after several seconds.</source>
        <translation>Die nächste Auszahlung wird nach einigen Sekunden angenommen.</translation>
    </message>
    <message>
        <source>The next payout is paid, but its answer is lost: it is in doubt until you reconcile.</source>
        <translation>Die nächste Auszahlung wird bezahlt, aber ihre Antwort geht verloren: Sie ist ungeklärt, bis Sie abgleichen.</translation>
    </message>
    <message>
        <source>The next payout is lost on its way and not paid: it is in doubt until you decide.</source>
        <translation>Die nächste Auszahlung geht unterwegs verloren und wird nicht bezahlt: Sie ist ungeklärt, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>Practice: nothing here is real, and no money moves.</source>
        <translation>Übung: Nichts hier ist echt, und kein Geld bewegt sich.</translation>
    </message>
    <message>
        <source>Refused: several recipients</source>
        <translation>Abgelehnt: mehrere Empfänger</translation>
    </message>
    <message>
        <source>The next payout is refused if it has several recipients: Plisio pays this currency to one recipient at a time.</source>
        <translation>Die nächste Auszahlung wird abgelehnt, wenn sie mehrere Empfänger hat: Plisio zahlt diese Währung nur an je einen Empfänger aus.</translation>
    </message>
    <message>
        <source>The fee rises before it is sent</source>
        <translation>Die Gebühr steigt vor dem Senden</translation>
    </message>
    <message>
        <source>The rate moves before it is sent</source>
        <translation>Der Kurs ändert sich vor dem Senden</translation>
    </message>
    <message>
        <source>The balance falls before it is sent</source>
        <translation>Das Guthaben fällt vor dem Senden</translation>
    </message>
    <message>
        <source>Ten seconds after the next payout’s fee was first shown, the fee is half as high again.</source>
        <translation>Zehn Sekunden nachdem die Gebühr der nächsten Auszahlung zuerst gezeigt wurde, ist sie um die Hälfte höher.</translation>
    </message>
    <message>
        <source>Ten seconds after the next payout’s fee was first shown, its currency is a tenth dearer.</source>
        <translation>Zehn Sekunden nachdem die Gebühr der nächsten Auszahlung zuerst gezeigt wurde, ist ihre Währung um ein Zehntel teurer.</translation>
    </message>
    <message>
        <source>Ten seconds after the next payout’s fee was first shown, almost nothing of the balance is left.</source>
        <translation>Zehn Sekunden nachdem die Gebühr der nächsten Auszahlung zuerst gezeigt wurde, ist vom Guthaben fast nichts mehr da.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Wrong key</source>
        <translation>Falscher Schlüssel</translation>
    </message>
    <message>
        <source>IP address not allowed</source>
        <translation>IP-Adresse nicht erlaubt</translation>
    </message>
    <message>
        <source>Withdrawals switched off</source>
        <translation>Auszahlungen ausgeschaltet</translation>
    </message>
    <message>
        <source>Plisio cannot be reached</source>
        <translation>Plisio ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Works, with another time</source>
        <translation>Funktioniert, mit anderer Uhrzeit</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>%1 (%2 in the file)</source>
        <translation>%1 (%2 in der Datei)</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>No color</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Give the shop a name.</source>
        <translation>Geben Sie dem Shop einen Namen.</translation>
    </message>
    <message>
        <source>Another shop has this name.</source>
        <translation>Ein anderer Shop hat diesen Namen.</translation>
    </message>
    <message>
        <source>The file with the names of the shops cannot be read, and was left as it is. Move profiles.json out of Disburse&apos;s data folder, then try again; no ledger is affected.</source>
        <translation>Die Datei mit den Namen der Shops ist nicht lesbar und blieb, wie sie ist. Verschieben Sie profiles.json aus dem Datenordner von Disburse und versuchen Sie es dann erneut; kein Kassenbuch ist betroffen.</translation>
    </message>
    <message>
        <source>Another Disburse window is changing the list of shops. Try again.</source>
        <translation>Ein anderes Disburse-Fenster ändert gerade die Liste der Shops. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The list of shops could not be written. Check that the disk is not full and that Disburse&apos;s data folder can be written to.</source>
        <translation>Die Liste der Shops konnte nicht geschrieben werden. Prüfen Sie, ob der Datenträger nicht voll und der Datenordner von Disburse beschreibbar ist.</translation>
    </message>
    <message>
        <source>Main shop</source>
        <translation>Hauptshop</translation>
    </message>
    <message>
        <source>%1 (profile %2)</source>
        <comment>a shop and its id</comment>
        <translation>%1 (Profil %2)</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Payout receipt</source>
        <translation>Auszahlungsbeleg</translation>
    </message>
    <message>
        <source>Payout record</source>
        <translation>Auszahlungsnachweis</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Ausgezahlt von</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency and chain</source>
        <translation>Währung und Chain</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Network fee of all recipients</source>
        <translation>Netzwerkgebühr aller Empfänger</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Netzwerkgebühr</translation>
    </message>
    <message>
        <source>Where it can be looked up</source>
        <translation>Wo sie nachzusehen ist</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Plisio operation</source>
        <translation>Plisio-Operation</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Link from Plisio</source>
        <translation>Link von Plisio</translation>
    </message>
    <message>
        <source>Block explorer</source>
        <translation>Block-Explorer</translation>
    </message>
    <message>
        <source>Scan to see the payment in the block explorer of %1:</source>
        <translation>Scannen, um die Zahlung im Block-Explorer von %1 zu sehen:</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Made by Disburse on %1</source>
        <translation>Erstellt von Disburse am %1</translation>
    </message>
</context>
<context>
    <name>RecipientActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation>Zellen &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>Nach &amp;unten ausfüllen</translation>
    </message>
    <message>
        <source>&amp;Insert row above</source>
        <translation>&amp;Zeile darüber einfügen</translation>
    </message>
    <message>
        <source>Remo&amp;ve rows</source>
        <translation>Zeilen en&amp;tfernen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben verschieben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach unten ver&amp;schieben</translation>
    </message>
    <message>
        <source>Sort by this column, &amp;ascending</source>
        <translation>Nach dieser Spalte sortieren, au&amp;fsteigend</translation>
    </message>
    <message>
        <source>Sort by this column, d&amp;escending</source>
        <translation>Nach dieser Spalte sortieren, a&amp;bsteigend</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>Previous pro&amp;blem</source>
        <translation>&amp;Voriges Problem</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Rückgängig: %1 (Strg+Z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Y)</source>
        <translation>Wiederholen: %1 (Strg+Y)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ta&amp;ke rows as they stand</source>
        <translation>Zeilen nehmen, &amp;wie sie sind</translation>
    </message>
</context>
<context>
    <name>RecipientEditor</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Zellen leeren</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Insert rows</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Zeilen entfernen</translation>
    </message>
    <message>
        <source>Move rows</source>
        <translation>Zeilen verschieben</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>Add a list</source>
        <translation>Liste anfügen</translation>
    </message>
    <message>
        <source>Take rows as they stand</source>
        <translation>Zeilen nehmen, wie sie sind</translation>
    </message>
</context>
<context>
    <name>RecipientFooter</name>
    <message>
        <source>Go to the next problem (F8)</source>
        <translation>Zum nächsten Problem (F8)</translation>
    </message>
    <message>
        <source>&amp;List them</source>
        <translation>Auf&amp;listen</translation>
    </message>
    <message>
        <source>Show every problem in words, with its row</source>
        <translation>Jedes Problem in Worten zeigen, mit seiner Zeile</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Re&amp;view payouts</source>
        <translation>Auszahlungen &amp;prüfen</translation>
    </message>
    <message>
        <source>Show the payouts once more before they are sent (Ctrl+Enter)</source>
        <translation>Die Auszahlungen noch einmal zeigen, bevor sie gesendet werden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>No recipients yet</source>
        <translation>Noch keine Empfänger</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln Empfänger</numerusform>
            <numerusform>%Ln Empfänger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Total so far</source>
        <translation>Summe bisher</translation>
    </message>
    <message numerus="yes">
        <source>Without %Ln row(s) whose amount cannot be read</source>
        <translation>
            <numerusform>Ohne %Ln Zeile, deren Betrag nicht lesbar ist</numerusform>
            <numerusform>Ohne %Ln Zeilen, deren Betrag nicht lesbar ist</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves %1 before fees</source>
        <translation>Danach bleiben %1, vor Gebühren</translation>
    </message>
    <message>
        <source>%1 more than there is</source>
        <translation>%1 mehr als vorhanden</translation>
    </message>
</context>
<context>
    <name>RecipientTable</name>
    <message>
        <source>Add a row</source>
        <translation>Zeile anfügen</translation>
    </message>
    <message>
        <source>Edit a cell</source>
        <translation>Zelle ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Row %1 of the file</source>
        <translation>Zeile %1 der Datei</translation>
    </message>
</context>
<context>
    <name>RecipientTableView</name>
    <message>
        <source>Who gets how much?</source>
        <translation>Wer bekommt wie viel?</translation>
    </message>
    <message>
        <source>Type here, paste cells from a spreadsheet, or drop a file.</source>
        <translation>Tippen Sie hier, fügen Sie Zellen aus einer Tabelle ein, oder legen Sie eine Datei ab.</translation>
    </message>
</context>
<context>
    <name>RecipientToolbar</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Only pro&amp;blems</source>
        <translation>Nur Pro&amp;bleme</translation>
    </message>
</context>
<context>
    <name>RecipientTools</name>
    <message>
        <source>&amp;Open file…</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Take the recipients from a spreadsheet or text file</source>
        <translation>Die Empfänger aus einer Tabelle oder Textdatei übernehmen</translation>
    </message>
    <message>
        <source>Paste cells from a spreadsheet, from the selected cell on (Ctrl+V)</source>
        <translation>Zellen aus einer Tabelle einfügen, ab der gewählten Zelle (Strg+V)</translation>
    </message>
    <message>
        <source>Insert a row above the selected one (Ctrl++)</source>
        <translation>Eine Zeile über der gewählten einfügen (Strg++)</translation>
    </message>
    <message>
        <source>Insert row</source>
        <translation>Zeile einfügen</translation>
    </message>
    <message>
        <source>Remove the selected rows (Ctrl+-)</source>
        <translation>Die gewählten Zeilen entfernen (Strg+-)</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Zeilen entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Hide the rows that have no problem</source>
        <translation>Zeilen ohne Problem ausblenden</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift+Enter to the one before (Ctrl+F)</source>
        <translation>Eingabe springt zur nächsten Stelle, Umschalt+Eingabe zur vorigen (Strg+F)</translation>
    </message>
</context>
<context>
    <name>RecipientsBox</name>
    <message>
        <source>Search the recipients</source>
        <translation>Empfänger durchsuchen</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>R&amp;eceipt for this recipient</source>
        <translation>Bele&amp;g für diesen Empfänger</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Select a recipient first</source>
        <translation>Wählen Sie zuerst einen Empfänger</translation>
    </message>
</context>
<context>
    <name>ReconcileCommand</name>
    <message>
        <source>More than one operation or payout fits %1. Compare them, then say which is which: disburse-cli resolve.</source>
        <translation>Mehr als eine Operation oder Auszahlung passt zu %1. Vergleichen Sie sie und sagen Sie dann, welche welche ist: disburse-cli resolve.</translation>
    </message>
    <message>
        <source>Nothing was in doubt.</source>
        <translation>Nichts war ungeklärt.</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Netzwerkgebühr</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Plisio operation</source>
        <translation>Plisio-Operation</translation>
    </message>
    <message>
        <source>Block explorer</source>
        <translation>Block-Explorer</translation>
    </message>
    <message>
        <source>Link from Plisio</source>
        <translation>Link von Plisio</translation>
    </message>
    <message>
        <source>%1 (%2 plan)</source>
        <translation>%1 (Tarif %2)</translation>
    </message>
    <message>
        <source>%1 plan</source>
        <translation>Tarif %1</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n Empfänger</numerusform>
            <numerusform>%n Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the operation id</source>
        <translation>Operation kopieren</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>The file of --ca-file holds no certificate that can be read.</source>
        <translation>Die Datei von --ca-file enthält kein lesbares Zertifikat.</translation>
    </message>
    <message>
        <source>Practice&apos;s simulated Plisio could not be started.</source>
        <translation>Das simulierte Plisio der Übung konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>A machine without a keychain gives the key in the environment, as DISBURSE_API_KEY.</source>
        <translation>Ein Rechner ohne Schlüsselbund gibt den Schlüssel in der Umgebung an, als DISBURSE_API_KEY.</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no terminal to ask on. Add --yes to send without being asked.</source>
        <translation>Es wurde nichts gesendet: Es gibt kein Terminal, um zu fragen. Mit --yes wird ohne Frage gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent: a warning needs your word. Add --accept and its name if it is meant so.</source>
        <translation>Es wurde nichts gesendet: Eine Warnung braucht Ihr Wort. Ergänzen Sie --accept und ihren Namen, wenn es so gemeint ist.</translation>
    </message>
    <message>
        <source>Nothing was sent: the answer was not yes.</source>
        <translation>Es wurde nichts gesendet: Die Antwort war nicht Ja.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>There is no API key. Store one with &quot;disburse-cli key set&quot;, or give it in the environment as DISBURSE_API_KEY.</source>
        <translation>Es gibt keinen API-Schlüssel. Hinterlegen Sie einen mit „disburse-cli key set“ oder geben Sie ihn in der Umgebung als DISBURSE_API_KEY an.</translation>
    </message>
    <message>
        <source>The program stopped working on this by mistake.</source>
        <translation>Das Programm hat die Arbeit daran irrtümlich beendet.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>The file&apos;s name has to end with .csv or .xlsx.</source>
        <translation>Der Name der Datei muss auf .csv oder .xlsx enden.</translation>
    </message>
    <message>
        <source>The folder for the file is not there.</source>
        <translation>Den Ordner für die Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>You may not write a file at this place.</source>
        <translation>An dieser Stelle dürfen Sie keine Datei schreiben.</translation>
    </message>
    <message>
        <source>The file was not written: the disk is full.</source>
        <translation>Die Datei wurde nicht geschrieben: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>There are more rows than a spreadsheet can hold. Save it as CSV.</source>
        <translation>Es sind mehr Zeilen, als eine Tabelle fasst. Speichern Sie als CSV.</translation>
    </message>
    <message>
        <source>A text is longer than a cell of a spreadsheet can hold. Save it as CSV.</source>
        <translation>Ein Text ist länger, als eine Tabellenzelle fasst. Speichern Sie als CSV.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 It was to be %2.</source>
        <translation>%1 Sie sollte %2 sein.</translation>
    </message>
    <message>
        <source>The file&apos;s name has to end with .csv, .xlsx or .pdf.</source>
        <translation>Der Dateiname muss auf .csv, .xlsx oder .pdf enden.</translation>
    </message>
    <message>
        <source>The program that makes PDF files, disburse-paper, cannot be started. Install Disburse again, or save it as CSV or XLSX.</source>
        <translation>Das Programm disburse-paper, das PDF-Dateien macht, lässt sich nicht starten. Installieren Sie Disburse erneut oder speichern Sie als CSV oder XLSX.</translation>
    </message>
    <message>
        <source>%1 It was looked for at %2.</source>
        <translation>%1 Gesucht wurde es unter %2.</translation>
    </message>
    <message>
        <source>The history changed while the statement was written, so its totals would not be those of its rows. Nothing was saved. Try again.</source>
        <translation>Der Verlauf hat sich geändert, während die Aufstellung geschrieben wurde; ihre Summen wären nicht die ihrer Zeilen. Es wurde nichts gespeichert. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>RequestReader</name>
    <message>
        <source>one of set, status and forget</source>
        <translation>set, status oder forget</translation>
    </message>
    <message>
        <source>normal or priority</source>
        <translation>normal oder priority</translation>
    </message>
    <message>
        <source>the name of a warning, such as duplicate-payment</source>
        <translation>der Name einer Warnung, etwa duplicate-payment</translation>
    </message>
    <message>
        <source>give either --not-sent or --sent OPERATION</source>
        <translation>geben Sie entweder --not-sent oder --sent OPERATION an</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>an amount such as 12.5</source>
        <translation>ein Betrag wie 12.5</translation>
    </message>
</context>
<context>
    <name>ResolveDialog</name>
    <message>
        <source>What became of this payout</source>
        <translation>Was aus dieser Auszahlung wurde</translation>
    </message>
    <message>
        <source>Do you know what became of this payout?</source>
        <translation>Wissen Sie, was aus dieser Auszahlung wurde?</translation>
    </message>
    <message>
        <source>Look it up in Plisio’s dashboard first. Your answer is checked against Plisio’s list and recorded with your name.</source>
        <translation>Sehen Sie zuerst im Dashboard von Plisio nach. Ihre Antwort wird mit Plisios Liste verglichen und mit Ihrem Namen verzeichnet.</translation>
    </message>
    <message>
        <source>It was &amp;sent. Plisio’s operation id is:</source>
        <translation>Sie wurde &amp;gesendet. Die Kennung der Plisio-Operation ist:</translation>
    </message>
    <message>
        <source>Plisio operation id</source>
        <translation>Kennung der Plisio-Operation</translation>
    </message>
    <message>
        <source>24 letters and digits, for example 5edf873d9ed3a558712be543</source>
        <translation>24 Buchstaben und Ziffern, zum Beispiel 5edf873d9ed3a558712be543</translation>
    </message>
    <message>
        <source>It was &amp;not sent</source>
        <translation>Sie wurde &amp;nicht gesendet</translation>
    </message>
    <message>
        <source>Say this only when you are sure. If the payout went out after all and you send it again, it is paid twice.</source>
        <translation>Sagen Sie das nur, wenn Sie sicher sind. Ist die Auszahlung doch hinausgegangen und Sie senden sie erneut, wird doppelt bezahlt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Record my answer</source>
        <translation>Antwort &amp;verzeichnen</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primary</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>Asking Plisio…</source>
        <translation>Plisio wird gefragt …</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht verzeichnet</translation>
    </message>
</context>
<context>
    <name>RestDialog</name>
    <message>
        <source>Go on with this batch?</source>
        <translation>Diese Sammelzahlung fortsetzen?</translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) that you confirmed were not sent yet. They come to %1.</source>
        <translation>
            <numerusform>%n Auszahlung, die Sie bestätigt haben, wurde noch nicht gesendet: %1.</numerusform>
            <numerusform>%n Auszahlungen, die Sie bestätigt haben, wurden noch nicht gesendet: zusammen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Plisio…</source>
        <translation>Plisio wird gefragt …</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Expected fees</source>
        <translation>Erwartete Gebühren</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Send the rest</source>
        <translation>Den Rest senden</translation>
    </message>
    <message>
        <source>Asking Plisio once more…</source>
        <translation>Plisio wird noch einmal gefragt …</translation>
    </message>
    <message>
        <source>Payouts cannot be taken back.</source>
        <translation>Auszahlungen lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Accept each warning to go on.</source>
        <translation>Bestätigen Sie jede Warnung, um fortzufahren.</translation>
    </message>
</context>
<context>
    <name>ResultDesk</name>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>The results are saved</source>
        <translation>Die Ergebnisse sind gespeichert</translation>
    </message>
    <message>
        <source>The results were not saved</source>
        <translation>Die Ergebnisse wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>The ledger cannot be read</source>
        <translation>Das Kassenbuch ist nicht lesbar</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Practice, no money moved: %1</source>
        <translation>Übung, kein Geld bewegt: %1</translation>
    </message>
    <message>
        <source>Not in this batch</source>
        <translation>Nicht in dieser Sammelzahlung</translation>
    </message>
</context>
<context>
    <name>ResumeCommand</name>
    <message>
        <source>Say which batch to resume. One is %1.</source>
        <translation>Sagen Sie, welche Sammelzahlung fortgesetzt werden soll. Eine ist %1.</translation>
    </message>
    <message>
        <source>There is no unfinished batch.</source>
        <translation>Es gibt keine unfertige Sammelzahlung.</translation>
    </message>
</context>
<context>
    <name>RulesPopup</name>
    <message>
        <source>Rows with the same address</source>
        <translation>Zeilen mit derselben Adresse</translation>
    </message>
    <message>
        <source>&amp;Warn before sending</source>
        <translation>Vor dem Senden &amp;warnen</translation>
    </message>
    <message>
        <source>&amp;Merge them</source>
        <translation>&amp;Zusammenlegen</translation>
    </message>
    <message>
        <source>&amp;Keep them apart</source>
        <translation>&amp;Getrennt lassen</translation>
    </message>
    <message>
        <source>M&amp;ost recipients in one withdrawal</source>
        <translation>Die m&amp;eisten Empfänger einer Auszahlung</translation>
    </message>
    <message>
        <source>1 pays each recipient singly.</source>
        <translation>1 zahlt jedem Empfänger einzeln aus.</translation>
    </message>
    <message>
        <source>One payout with the sum.</source>
        <translation>Eine Auszahlung mit der Summe.</translation>
    </message>
    <message>
        <source>A payout for each row, never two to one address in a withdrawal.</source>
        <translation>Eine Auszahlung für jede Zeile, nie zwei an eine Adresse in einer Auszahlung.</translation>
    </message>
    <message>
        <source>%1 Here: %2 in %3.</source>
        <translation>%1 Hier: %2 in %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payout(s)</source>
        <translation>
            <numerusform>%Ln Auszahlung</numerusform>
            <numerusform>%Ln Auszahlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawal(s)</source>
        <translation>
            <numerusform>%Ln Auszahlungsvorgang</numerusform>
            <numerusform>%Ln Auszahlungsvorgänge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunDesk</name>
    <message>
        <source>A mass payout is being sent.</source>
        <translation>Eine Sammelzahlung wird gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>The ledger cannot be used, so nothing is sent</source>
        <translation>Das Kassenbuch lässt sich nicht benutzen, deshalb wird nichts gesendet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>RunForm</name>
    <message>
        <source>Pay what was &amp;refused again…</source>
        <translation>&amp;Abgelehntes noch einmal zahlen …</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Zurück zur Liste</translation>
    </message>
    <message>
        <source>Re&amp;sume…</source>
        <translation>&amp;Fortsetzen …</translation>
    </message>
    <message>
        <source>Sa&amp;ve results…</source>
        <translation>Ergebnisse &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Pay this list again</source>
        <translation>Diese Liste noch einmal aus&amp;zahlen</translation>
    </message>
    <message>
        <source>Unfinished batches</source>
        <translation>Unfertige Sammelzahlungen</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Which recipients are listed</source>
        <translation>Welche Empfänger aufgelistet sind</translation>
    </message>
    <message>
        <source>Show every &amp;withdrawal</source>
        <translation>Jede &amp;Auszahlung zeigen</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>S&amp;top after this one</source>
        <translation>Nach dieser an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
</context>
<context>
    <name>RunOptionsReader</name>
    <message>
        <source>it is for practice: give --practice too</source>
        <translation>sie ist für die Übung: Geben Sie auch --practice an</translation>
    </message>
    <message>
        <source>up to 63 letters, digits, dots, dashes and underscores, not beginning with a dot or a dash</source>
        <translation>bis zu 63 Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche, nicht mit Punkt oder Bindestrich am Anfang</translation>
    </message>
    <message>
        <source>practice has its own simulated Plisio</source>
        <translation>die Übung hat ihr eigenes simuliertes Plisio</translation>
    </message>
    <message>
        <source>an https URL without a query or a user name; http only for a loopback address</source>
        <translation>eine https-URL ohne Abfrage und Benutzernamen; http nur für eine Loopback-Adresse</translation>
    </message>
    <message>
        <source>accepted, bad-address, no-funds, pending, failed, slow, lost-after, lost-before or mass-refused, and perhaps @ and the number of the withdrawal that meets it</source>
        <translation>accepted, bad-address, no-funds, pending, failed, slow, lost-after, lost-before oder mass-refused und vielleicht @ mit der Nummer der Auszahlung, die es trifft</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Sending</source>
        <translation>Senden läuft</translation>
    </message>
    <message>
        <source>Writing the whole batch to the ledger first.</source>
        <translation>Zuerst wird alles ins Kassenbuch geschrieben.</translation>
    </message>
    <message>
        <source>Mass payout</source>
        <translation>Sammelzahlung</translation>
    </message>
    <message>
        <source>&amp;Another list</source>
        <translation>&amp;Weitere Liste</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Zurück zur Liste</translation>
    </message>
    <message>
        <source>&amp;Ask Plisio now</source>
        <translation>Plisio jetzt &amp;fragen</translation>
    </message>
    <message>
        <source>All recipients</source>
        <translation>Alle Empfänger</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Ausgezahlt</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht ausgezahlt</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungeklärt</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Stopping after this one</source>
        <translation>Hält nach dieser an</translation>
    </message>
    <message>
        <source>Pausing after this one</source>
        <translation>Pausiert nach dieser</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>The mass payout is paused</source>
        <translation>Die Sammelzahlung pausiert</translation>
    </message>
    <message>
        <source>Everything that is left is planned and was certainly not sent.</source>
        <translation>Alles Übrige ist geplant und wurde sicher nicht gesendet.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>The batch below</source>
        <translation>Die Sammelzahlung unten</translation>
    </message>
    <message>
        <source>Send the &amp;rest…</source>
        <translation>Den &amp;Rest senden …</translation>
    </message>
    <message>
        <source>Re&amp;sume…</source>
        <translation>&amp;Fortsetzen …</translation>
    </message>
    <message>
        <source>Pay each recipient &amp;singly…</source>
        <translation>Jedem Empfänger &amp;einzeln auszahlen …</translation>
    </message>
    <message>
        <source>Pay what was &amp;refused again…</source>
        <translation>Ab&amp;gelehntes noch einmal auszahlen …</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n Empfänger</numerusform>
            <numerusform>%n Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of withdrawal %2</source>
        <translation>%1 von Auszahlung %2</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>Until then nothing more of this batch is sent: %n withdrawal(s) wait.</source>
        <translation>
            <numerusform>Bis dahin wird von dieser Sammelzahlung nichts mehr gesendet: %n Auszahlung wartet.</numerusform>
            <numerusform>Bis dahin wird von dieser Sammelzahlung nichts mehr gesendet: %n Auszahlungen warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawal %1 is in doubt, so the batch stopped</source>
        <translation>Auszahlung %1 ist ungeklärt, deshalb hielt die Sammelzahlung an</translation>
    </message>
    <message>
        <source>The first payment was accepted</source>
        <translation>Die erste Zahlung wurde angenommen</translation>
    </message>
    <message numerus="yes">
        <source>Look whether it arrived where it should. %n withdrawal(s) wait until you send the rest.</source>
        <translation>
            <numerusform>Sehen Sie nach, ob sie angekommen ist, wo sie soll. %n Auszahlung wartet, bis Sie den Rest senden.</numerusform>
            <numerusform>Sehen Sie nach, ob sie angekommen ist, wo sie soll. %n Auszahlungen warten, bis Sie den Rest senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plisio pays this currency to one recipient at a time: it will refuse the rest as well, and what it refused can then be paid singly.</source>
        <translation>Plisio zahlt diese Währung nur an je einen Empfänger aus: Es wird auch den Rest ablehnen, und was es abgelehnt hat, lässt sich dann einzeln auszahlen.</translation>
    </message>
    <message>
        <source>The batch is not finished</source>
        <translation>Die Sammelzahlung ist nicht fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) are planned and were certainly not sent.</source>
        <translation>
            <numerusform>%n Auszahlung ist geplant und wurde sicher nicht gesendet.</numerusform>
            <numerusform>%n Auszahlungen sind geplant und wurden sicher nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plisio pays this currency to one recipient at a time</source>
        <translation>Plisio zahlt diese Währung nur an je einen Empfänger aus</translation>
    </message>
    <message numerus="yes">
        <source>It refused %n withdrawal(s) with several recipients; no money moved. Each recipient can be paid singly instead.</source>
        <translation>
            <numerusform>Es hat %n Auszahlung mit mehreren Empfängern abgelehnt; kein Geld bewegte sich. Jedem Empfänger lässt sich stattdessen einzeln auszahlen.</numerusform>
            <numerusform>Es hat %n Auszahlungen mit mehreren Empfängern abgelehnt; kein Geld bewegte sich. Jedem Empfänger lässt sich stattdessen einzeln auszahlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was paid</source>
        <translation>Nicht alles wurde bezahlt</translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) were refused, failed or never left.</source>
        <translation>
            <numerusform>%n Auszahlung wurde abgelehnt, scheiterte oder ging nie hinaus.</numerusform>
            <numerusform>%n Auszahlungen wurden abgelehnt, scheiterten oder gingen nie hinaus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was sent</source>
        <translation>Alles wurde gesendet</translation>
    </message>
    <message numerus="yes">
        <source>Plisio accepted %n withdrawal(s), each once.</source>
        <translation>
            <numerusform>Plisio hat %n Auszahlung angenommen, einmal.</numerusform>
            <numerusform>Plisio hat %n Auszahlungen angenommen, jede einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>weniger als eine Minute übrig</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>etwa %n Minute übrig</numerusform>
            <numerusform>etwa %n Minuten übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>%1 of %2 withdrawals, %3 of %4, %5</source>
        <translation>%1 von %2 Auszahlungen, %3 von %4, %5</translation>
    </message>
    <message>
        <source>%1 of %2: in doubt</source>
        <translation>%1 von %2: ungeklärt</translation>
    </message>
    <message>
        <source>%1 of %2: %3 of %4 withdrawals not sent yet</source>
        <translation>%1 von %2: %3 von %4 Auszahlungen noch nicht gesendet</translation>
    </message>
</context>
<context>
    <name>SelectionActions</name>
    <message>
        <source>Tick all</source>
        <translation>Alle abhaken</translation>
    </message>
    <message>
        <source>Remove ticks</source>
        <translation>Haken entfernen</translation>
    </message>
    <message>
        <source>The selected operations were compared with the books</source>
        <translation>Die gewählten Vorgänge wurden mit den Büchern verglichen</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) are ticked now.</source>
        <translation>
            <numerusform>%Ln Vorgang ist jetzt abgehakt.</numerusform>
            <numerusform>%Ln Vorgänge sind jetzt abgehakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) are not ticked any more.</source>
        <translation>
            <numerusform>%Ln Vorgang ist nicht mehr abgehakt.</numerusform>
            <numerusform>%Ln Vorgänge sind nicht mehr abgehakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had a tick already.</source>
        <translation>
            <numerusform>%Ln war schon abgehakt.</numerusform>
            <numerusform>%Ln waren schon abgehakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had no tick.</source>
        <translation>
            <numerusform>%Ln war nicht abgehakt.</numerusform>
            <numerusform>%Ln waren nicht abgehakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay ticked: their period is closed. Reopen it to change them.</source>
        <translation>
            <numerusform>%Ln bleibt abgehakt: Sein Zeitraum ist abgeschlossen. Öffnen Sie den Zeitraum wieder, um ihn zu ändern.</numerusform>
            <numerusform>%Ln bleiben abgehakt: Ihr Zeitraum ist abgeschlossen. Öffnen Sie ihn wieder, um sie zu ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Abgehakt</translation>
    </message>
    <message>
        <source>Ticks removed</source>
        <translation>Haken entfernt</translation>
    </message>
</context>
<context>
    <name>SendForm</name>
    <message>
        <source>&amp;Currency and chain</source>
        <translation>&amp;Währung und Chain</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The recipient’s address on this chain</source>
        <translation>Die Adresse des Empfängers auf dieser Chain</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Netzwerkgebühr</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>0.00</source>
        <translation>0.00</translation>
    </message>
    <message>
        <source>No&amp;rmal</source>
        <translation>No&amp;rmal</translation>
    </message>
    <message>
        <source>The network fee plan: normal</source>
        <translation>Gebührentarif: normal</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Vorrang</translation>
    </message>
    <message>
        <source>Confirmed sooner, for a higher network fee</source>
        <translation>Früher bestätigt, gegen eine höhere Netzwerkgebühr</translation>
    </message>
    <message>
        <source>The network fee plan: confirmed sooner, for a higher fee</source>
        <translation>Gebührentarif: früher bestätigt, gegen eine höhere Gebühr</translation>
    </message>
    <message>
        <source>&amp;Note (optional)</source>
        <translation>&amp;Notiz (freiwillig)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>For example an invoice number</source>
        <translation>Zum Beispiel eine Rechnungsnummer</translation>
    </message>
    <message>
        <source>Re&amp;view payout</source>
        <translation>Auszahlung &amp;prüfen</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primary</translation>
    </message>
    <message>
        <source>Check the payout and show it once more before it is sent (Ctrl+Enter)</source>
        <translation>Die Auszahlung prüfen und vor dem Senden noch einmal zeigen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>C&amp;lear form</source>
        <translation>Formular &amp;leeren</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>quiet</translation>
    </message>
    <message>
        <source>Added on top; the recipient gets the full amount.</source>
        <translation>Kommt hinzu; der Empfänger erhält den vollen Betrag.</translation>
    </message>
    <message>
        <source>Stays on this computer; never sent to Plisio.</source>
        <translation>Bleibt auf diesem Computer; geht nie an Plisio.</translation>
    </message>
    <message>
        <source>This payout cannot be sent yet</source>
        <translation>Diese Auszahlung kann noch nicht gesendet werden</translation>
    </message>
    <message>
        <source>Plisio refused this payout. No money moved.</source>
        <translation>Plisio hat diese Auszahlung abgelehnt. Es hat sich kein Geld bewegt.</translation>
    </message>
    <message>
        <source>Ma&amp;x</source>
        <translation>Ma&amp;x</translation>
    </message>
    <message>
        <source>All there is, but for the fees</source>
        <translation>Alles, was da ist, bis auf die Gebühren</translation>
    </message>
    <message>
        <source>Worth in fiat money</source>
        <translation>Wert in Fiatgeld</translation>
    </message>
    <message>
        <source>Type an amount of money here, and the coins it buys are filled in. The coins are what is sent.</source>
        <translation>Tippen Sie hier einen Geldbetrag ein, und die Coins dafür werden eingesetzt. Gesendet werden die Coins.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>The ledger cannot be used, so nothing is sent</source>
        <translation>Das Kassenbuch lässt sich nicht benutzen, deshalb wird nichts gesendet</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden läuft</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Send a payout</source>
        <translation>Auszahlung senden</translation>
    </message>
    <message>
        <source>The clipboard changed after you pasted</source>
        <translation>Die Zwischenablage hat sich nach dem Einfügen geändert</translation>
    </message>
    <message>
        <source>Another address was in it a moment later. A program on this computer may be exchanging addresses: compare the one in the form with what the recipient gave you.</source>
        <translation>Einen Augenblick später enthielt sie eine andere Adresse. Vielleicht tauscht ein Programm auf diesem Computer Adressen aus: Vergleichen Sie die im Formular mit der, die Ihnen der Empfänger gab.</translation>
    </message>
    <message>
        <source>What stands in the form changed while you were asked. Look at it again.</source>
        <translation>Was im Formular steht, hat sich geändert, während Sie gefragt wurden. Sehen Sie es sich noch einmal an.</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Appearance and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The language changes when Disburse starts again.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Disburse.</translation>
    </message>
    <message>
        <source>Disburse %1. Free software under the GNU General Public License, version 3 or later, without any warranty. Not made by Plisio.</source>
        <translation>Disburse %1. Freie Software unter der GNU General Public License, Version 3 oder später, ohne jede Gewährleistung. Nicht von Plisio.</translation>
    </message>
</context>
<context>
    <name>SettledNotice</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>%n payout(s) are no longer in doubt</source>
        <translation>
            <numerusform>%n Auszahlung ist nicht mehr ungeklärt</numerusform>
            <numerusform>%n Auszahlungen sind nicht mehr ungeklärt</numerusform>
        </translation>
    </message>
    <message>
        <source>It was in doubt: %1 to %2</source>
        <translation>War ungeklärt: %1 an %2</translation>
    </message>
</context>
<context>
    <name>ShopButton</name>
    <message>
        <source>Shop: %1</source>
        <translation>Shop: %1</translation>
    </message>
    <message>
        <source>Shop: %1. Opens the list of shops.</source>
        <translation>Shop: %1. Öffnet die Liste der Shops.</translation>
    </message>
    <message>
        <source>&amp;New shop…</source>
        <translation>&amp;Neuer Shop …</translation>
    </message>
    <message>
        <source>&amp;Manage shops…</source>
        <translation>Shops &amp;verwalten …</translation>
    </message>
</context>
<context>
    <name>ShopDesk</name>
    <message>
        <source>A question is open in this window. Answer it first.</source>
        <translation>In diesem Fenster ist eine Frage offen. Beantworten Sie sie zuerst.</translation>
    </message>
    <message>
        <source>A payout is under way. Wait until it has ended, or stop the mass payout first.</source>
        <translation>Eine Auszahlung läuft. Warten Sie, bis sie beendet ist, oder halten Sie zuerst die Sammelzahlung an.</translation>
    </message>
    <message>
        <source>The shop cannot be changed now</source>
        <translation>Der Shop lässt sich jetzt nicht wechseln</translation>
    </message>
    <message>
        <source>Open the other shop and lose this key?</source>
        <translation>Den anderen Shop öffnen und diesen Schlüssel verlieren?</translation>
    </message>
    <message>
        <source>The API key of this shop is only kept in memory. When you come back you have to enter it again.</source>
        <translation>Der API-Schlüssel dieses Shops ist nur im Speicher. Wenn Sie zurückkommen, müssen Sie ihn erneut eingeben.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Open the other shop</source>
        <translation>Anderen Shop öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>Neuer Shop</translation>
    </message>
    <message>
        <source>Each shop has its own API key and its own ledger. Its name and color are shown on every page and in every question.</source>
        <translation>Jeder Shop hat seinen eigenen API-Schlüssel und sein eigenes Kassenbuch. Sein Name und seine Farbe stehen auf jeder Seite und in jeder Frage.</translation>
    </message>
    <message>
        <source>Make and open</source>
        <translation>Anlegen und öffnen</translation>
    </message>
    <message>
        <source>Name and color</source>
        <translation>Name und Farbe</translation>
    </message>
    <message>
        <source>Only what is shown changes. Key and ledger stay where they are, and &quot;--profile %1&quot; still opens this shop.</source>
        <translation>Nur die Anzeige ändert sich. Schlüssel und Kassenbuch bleiben, wo sie sind, und „--profile %1“ öffnet weiterhin diesen Shop.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>„%1“ aus der Liste entfernen?</translation>
    </message>
    <message>
        <source>Nothing is deleted: its ledger stays in %1, and its API key in this computer&apos;s keychain. To list the shop again, start &quot;disburse --profile %2&quot;. If its key shall go too, forget it first in the shop&apos;s settings.</source>
        <translation>Nichts wird gelöscht: Sein Kassenbuch bleibt in %1 und sein API-Schlüssel im Schlüsselbund dieses Computers. Um den Shop wieder aufzulisten, starten Sie „disburse --profile %2“. Soll auch sein Schlüssel weg, lassen Sie ihn zuerst in den Einstellungen des Shops vergessen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The shop was not removed</source>
        <translation>Der Shop wurde nicht entfernt</translation>
    </message>
</context>
<context>
    <name>ShopDialog</name>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Shops</translation>
    </message>
</context>
<context>
    <name>ShopsSection</name>
    <message>
        <source>Shops</source>
        <translation>Shops</translation>
    </message>
    <message>
        <source>Each shop has its own API key and ledger. One is open in this window.</source>
        <translation>Jeder Shop hat seinen eigenen API-Schlüssel und sein eigenes Kassenbuch. Einer ist in diesem Fenster offen.</translation>
    </message>
    <message>
        <source>&amp;New shop…</source>
        <translation>&amp;Neuer Shop …</translation>
    </message>
    <message>
        <source>%1 (open here)</source>
        <translation>%1 (hier offen)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, and with which shop</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Change name and color</source>
        <translation>Name und Farbe ändern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open this shop in this window’s place</source>
        <translation>Diesen Shop anstelle dieses Fensters öffnen</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Open this shop in a window beside this one</source>
        <translation>Diesen Shop in einem weiteren Fenster öffnen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Take the shop off this list; nothing is deleted</source>
        <translation>Den Shop von dieser Liste nehmen; nichts wird gelöscht</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden läuft</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Refused by Plisio</source>
        <translation>Von Plisio abgelehnt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungeklärt</translation>
    </message>
    <message>
        <source>Failed at Plisio</source>
        <translation>Bei Plisio fehlgeschlagen</translation>
    </message>
    <message>
        <source>Marked as not sent</source>
        <translation>Als nicht gesendet vermerkt</translation>
    </message>
    <message>
        <source>The request was not sent: Plisio&apos;s server name was not found.</source>
        <translation>Die Anfrage wurde nicht gesendet: Der Name von Plisios Server wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The request was not sent: Plisio&apos;s server refused the connection.</source>
        <translation>Die Anfrage wurde nicht gesendet: Plisios Server hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The request was not sent: no secure connection to Plisio could be made.</source>
        <translation>Die Anfrage wurde nicht gesendet: Es kam keine sichere Verbindung zu Plisio zustande.</translation>
    </message>
    <message>
        <source>The request was not sent: the proxy did not connect to Plisio.</source>
        <translation>Die Anfrage wurde nicht gesendet: Der Proxy hat nicht mit Plisio verbunden.</translation>
    </message>
    <message>
        <source>The request was not sent: there was no connection to Plisio.</source>
        <translation>Die Anfrage wurde nicht gesendet: Es gab keine Verbindung zu Plisio.</translation>
    </message>
    <message>
        <source>The request was not sent: it was canceled before it began.</source>
        <translation>Die Anfrage wurde nicht gesendet: Sie wurde abgebrochen, bevor sie begann.</translation>
    </message>
    <message>
        <source>The request was sent, but the connection broke before Plisio&apos;s answer was complete.</source>
        <translation>Die Anfrage wurde gesendet, aber die Verbindung brach ab, bevor Plisios Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The request was sent, but Plisio did not answer in time.</source>
        <translation>Die Anfrage wurde gesendet, aber Plisio hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The request was sent, but the answer does not say whether Plisio paid.</source>
        <translation>Die Anfrage wurde gesendet, aber die Antwort sagt nicht, ob Plisio bezahlt hat.</translation>
    </message>
    <message>
        <source>The request was sent, but the answer could not be understood.</source>
        <translation>Die Anfrage wurde gesendet, aber die Antwort war nicht verständlich.</translation>
    </message>
    <message>
        <source>Plisio reported success, but its answer does not match this payout.</source>
        <translation>Plisio hat Erfolg gemeldet, aber die Antwort passt nicht zu dieser Auszahlung.</translation>
    </message>
    <message>
        <source>Plisio took the payout, but reports an error that is not confirmed yet.</source>
        <translation>Plisio hat die Auszahlung angenommen, meldet aber einen noch nicht bestätigten Fehler.</translation>
    </message>
    <message>
        <source>The program ended before Plisio&apos;s answer was recorded.</source>
        <translation>Das Programm endete, bevor Plisios Antwort verzeichnet war.</translation>
    </message>
    <message>
        <source>This payout was not sent from here, but Plisio already has an equal one.</source>
        <translation>Diese Auszahlung wurde nicht von hier gesendet, aber Plisio hat schon eine gleiche.</translation>
    </message>
    <message>
        <source>No money has moved.</source>
        <translation>Es hat sich kein Geld bewegt.</translation>
    </message>
    <message>
        <source>Do not send it again. Compare it with the operations in your Plisio account, then reconcile: the program looks for it in Plisio&apos;s list and never sends.</source>
        <translation>Senden Sie sie nicht erneut. Vergleichen Sie sie mit den Operationen in Ihrem Plisio-Konto und lassen Sie dann abgleichen: Das Programm sucht sie in Plisios Liste und sendet nie.</translation>
    </message>
    <message>
        <source>Do not send it again. Reconcile: the program looks for it in Plisio&apos;s list of operations and never sends.</source>
        <translation>Senden Sie sie nicht erneut. Lassen Sie abgleichen: Das Programm sucht sie in Plisios Liste der Operationen und sendet nie.</translation>
    </message>
    <message>
        <source>The money may or may not have moved.</source>
        <translation>Das Geld hat sich vielleicht bewegt, vielleicht nicht.</translation>
    </message>
    <message>
        <source>The payout is being sent to Plisio right now.</source>
        <translation>Die Auszahlung wird gerade an Plisio gesendet.</translation>
    </message>
    <message>
        <source>The money may be moving.</source>
        <translation>Das Geld ist vielleicht unterwegs.</translation>
    </message>
    <message>
        <source>Wait for the answer; it is recorded when it comes.</source>
        <translation>Warten Sie auf die Antwort; sie wird verzeichnet, sobald sie kommt.</translation>
    </message>
    <message>
        <source>Plisio accepted this payout and completed it.</source>
        <translation>Plisio hat diese Auszahlung angenommen und abgeschlossen.</translation>
    </message>
    <message>
        <source>The money was sent, once.</source>
        <translation>Das Geld wurde gesendet, einmal.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>Es bleibt nichts zu tun.</translation>
    </message>
    <message>
        <source>Plisio accepted this payout and is working on it.</source>
        <translation>Plisio hat diese Auszahlung angenommen und arbeitet daran.</translation>
    </message>
    <message>
        <source>The money goes out once.</source>
        <translation>Das Geld geht einmal hinaus.</translation>
    </message>
    <message>
        <source>Wait; do not send it again. Reconcile asks Plisio how far it is.</source>
        <translation>Warten Sie; senden Sie sie nicht erneut. Der Abgleich fragt Plisio, wie weit sie ist.</translation>
    </message>
    <message>
        <source>Plisio accepted this payout, and now reports its status as &quot;%1&quot;.</source>
        <translation>Plisio hat diese Auszahlung angenommen und meldet nun den Status „%1“.</translation>
    </message>
    <message>
        <source>The money may not have arrived.</source>
        <translation>Das Geld ist vielleicht nicht angekommen.</translation>
    </message>
    <message>
        <source>Look at the operation in your Plisio account before you pay again.</source>
        <translation>Sehen Sie sich die Operation in Ihrem Plisio-Konto an, bevor Sie erneut zahlen.</translation>
    </message>
    <message>
        <source>Plisio took this payout, and confirmed that it ended in an error.</source>
        <translation>Plisio hat diese Auszahlung angenommen und bestätigt, dass sie mit einem Fehler endete.</translation>
    </message>
    <message>
        <source>Some of the recipients may have been paid.</source>
        <translation>Einige der Empfänger wurden vielleicht bezahlt.</translation>
    </message>
    <message>
        <source>According to Plisio, the recipient was not paid.</source>
        <translation>Nach Plisios Auskunft wurde der Empfänger nicht bezahlt.</translation>
    </message>
    <message>
        <source>This payout was marked as not sent, but Plisio has operation %1, which fits it.</source>
        <translation>Diese Auszahlung wurde als nicht gesendet vermerkt, aber Plisio hat die Operation %1, die zu ihr passt.</translation>
    </message>
    <message>
        <source>If it was sent again since, it may have been paid twice.</source>
        <translation>Wurde sie seither erneut gesendet, ist sie vielleicht doppelt bezahlt.</translation>
    </message>
    <message>
        <source>Look at both operations in your Plisio account now, and send nothing more to this recipient before that.</source>
        <translation>Sehen Sie sich jetzt beide Operationen in Ihrem Plisio-Konto an und senden Sie diesem Empfänger vorher nichts mehr.</translation>
    </message>
    <message>
        <source>A person marked this payout as not sent, after Plisio&apos;s list did not show it.</source>
        <translation>Ein Mensch hat diese Auszahlung als nicht gesendet vermerkt, nachdem Plisios Liste sie nicht zeigte.</translation>
    </message>
    <message>
        <source>As far as is known, no money has moved.</source>
        <translation>Soweit bekannt, hat sich kein Geld bewegt.</translation>
    </message>
    <message>
        <source>It may be sent again as a new payout. If Plisio&apos;s operation turns up after all, the program says so.</source>
        <translation>Sie kann als neue Auszahlung erneut gesendet werden. Taucht Plisios Operation doch noch auf, sagt es das Programm.</translation>
    </message>
    <message>
        <source>Possibly paid twice</source>
        <translation>Vielleicht doppelt bezahlt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>This payout is recorded and has not been sent.</source>
        <translation>Diese Auszahlung ist verzeichnet und wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Plisio refused this payout.</source>
        <translation>Plisio hat diese Auszahlung abgelehnt.</translation>
    </message>
    <message>
        <source>Correct what Plisio names, then send it as a new payout.</source>
        <translation>Berichtigen Sie, was Plisio nennt, und senden Sie sie dann als neue Auszahlung.</translation>
    </message>
    <message>
        <source>Check the connection, then send it again; it becomes a new payout that names this one.</source>
        <translation>Prüfen Sie die Verbindung und senden Sie sie dann erneut; sie wird eine neue Auszahlung, die diese nennt.</translation>
    </message>
    <message>
        <source>The request was sent, but the answer (HTTP status %1) does not say whether Plisio paid.</source>
        <translation>Die Anfrage wurde gesendet, aber die Antwort (HTTP-Status %1) sagt nicht, ob Plisio bezahlt hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n payout(s) in doubt: the money may or may not have moved. Do not send again; reconcile first.</source>
        <translation>
            <numerusform>%n ungeklärte Auszahlung: Das Geld hat sich vielleicht bewegt, vielleicht nicht. Nicht erneut senden; erst abgleichen.</numerusform>
            <numerusform>%n ungeklärte Auszahlungen: Das Geld hat sich vielleicht bewegt, vielleicht nicht. Nicht erneut senden; erst abgleichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is closed. The same can be sent again as a new payout.</source>
        <translation>Sie ist geschlossen. Die gleiche kann als neue Auszahlung gesendet werden.</translation>
    </message>
    <message>
        <source>It is never sent by itself. Close it as not sent to be done with it.</source>
        <translation>Sie wird nie von selbst gesendet. Schließen Sie sie als nicht gesendet, um sie zu erledigen.</translation>
    </message>
    <message>
        <source>It is not sent by itself: go on with its batch, or close it as not sent.</source>
        <translation>Sie wird nicht von selbst gesendet: Setzen Sie ihre Sammelzahlung fort, oder schließen Sie sie als nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>StatementWords</name>
    <message>
        <source>Made by Disburse on %1</source>
        <translation>Erstellt von Disburse am %1</translation>
    </message>
    <message>
        <source>Statement of payouts</source>
        <translation>Aufstellung der Auszahlungen</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Vorgänge</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Plisio made operation %1 of it, with the status “%2”.</source>
        <translation>Plisio hat daraus die Operation %1 gemacht, mit dem Status „%2“.</translation>
    </message>
    <message>
        <source>It is operation %1, with the status “%2”.</source>
        <translation>Sie ist die Operation %1, mit dem Status „%2“.</translation>
    </message>
    <message>
        <source>A person decided that it was not sent.</source>
        <translation>Ein Mensch hat entschieden, dass sie nicht gesendet wurde.</translation>
    </message>
    <message>
        <source>A person decided that it is operation %1.</source>
        <translation>Ein Mensch hat entschieden, dass sie die Operation %1 ist.</translation>
    </message>
    <message>
        <source>Seen then: %1</source>
        <translation>Dabei gesehen: %1</translation>
    </message>
    <message>
        <source>Confirmed and written down</source>
        <translation>Bestätigt und verzeichnet</translation>
    </message>
    <message>
        <source>Sent to Plisio</source>
        <translation>An Plisio gesendet</translation>
    </message>
    <message>
        <source>Plisio’s answer: %1</source>
        <translation>Plisios Antwort: %1</translation>
    </message>
    <message>
        <source>Plisio’s list was asked: still in doubt</source>
        <translation>In Plisios Liste gesucht: weiter ungeklärt</translation>
    </message>
    <message>
        <source>Plisio’s list was asked: %1</source>
        <translation>In Plisios Liste gesucht: %1</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungeklärt</translation>
    </message>
    <message>
        <source>Decided by a person</source>
        <translation>Von einem Menschen entschieden</translation>
    </message>
    <message>
        <source>Found at Plisio all the same</source>
        <translation>Doch bei Plisio gefunden</translation>
    </message>
    <message>
        <source>It stands in the ledger from here on. Nothing was sent yet.</source>
        <translation>Ab hier steht sie im Kassenbuch. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Its one request, which may take until %1.</source>
        <translation>Ihre einzige Anfrage, die bis %1 dauern darf.</translation>
    </message>
    <message>
        <source>Operation %1 fits it: it may have been paid twice.</source>
        <translation>Operation %1 passt dazu: Vielleicht wurde doppelt ausgezahlt.</translation>
    </message>
    <message>
        <source>%1, in the window</source>
        <translation>%1, im Fenster</translation>
    </message>
    <message>
        <source>%1, on the command line</source>
        <translation>%1, auf der Befehlszeile</translation>
    </message>
    <message>
        <source>Held back before it was sent</source>
        <translation>Vor dem Senden zurückgehalten</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Copy what happened</source>
        <translation>Kopieren, was geschah</translation>
    </message>
</context>
<context>
    <name>StopBanner</name>
    <message>
        <source>Allow sending again…</source>
        <translation>Senden wieder erlauben …</translation>
    </message>
    <message>
        <source>All sending is stopped</source>
        <translation>Alles Senden ist gestoppt</translation>
    </message>
    <message>
        <source>Stopped by %1 on %2. Nothing more goes out from this ledger, from any window or script. What Plisio had already been asked for is not taken back.</source>
        <translation>Gestoppt von %1 am %2. Aus diesem Kassenbuch geht nichts mehr hinaus, aus keinem Fenster und keinem Skript. Worum Plisio schon gebeten wurde, wird nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>That could not be written to the ledger</source>
        <translation>Das konnte nicht ins Kassenbuch geschrieben werden</translation>
    </message>
    <message>
        <source>Allow sending again?</source>
        <translation>Senden wieder erlauben?</translation>
    </message>
    <message>
        <source>Make sure first that what made you stop is settled: the key, this computer, the people who use it.</source>
        <translation>Vergewissern Sie sich zuerst, dass geklärt ist, was Sie stoppen ließ: der Schlüssel, dieser Computer, die Menschen, die ihn benutzen.</translation>
    </message>
    <message>
        <source>Allow sending</source>
        <translation>Senden erlauben</translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message numerus="yes">
        <source>%Ln operation(s) without a dollar rate are not in this picture.</source>
        <translation>
            <numerusform>%Ln Vorgang ohne Dollarkurs fehlt in diesem Bild.</numerusform>
            <numerusform>%Ln Vorgänge ohne Dollarkurs fehlen in diesem Bild.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln operation(s).</source>
        <translation>
            <numerusform>%1 in %Ln Vorgang.</numerusform>
            <numerusform>%1 in %Ln Vorgängen.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these operations has a worth in dollars. The table shows their amounts.</source>
        <translation>Keiner dieser Vorgänge hat einen Wert in Dollar. Die Tabelle zeigt ihre Beträge.</translation>
    </message>
    <message numerus="yes">
        <source>Network fees of %1 in %Ln operation(s), each at its own rate.</source>
        <translation>
            <numerusform>Netzwerkgebühren von %1 in %Ln Vorgang, zu seinem Kurs.</numerusform>
            <numerusform>Netzwerkgebühren von %1 in %Ln Vorgängen, jeder zu seinem Kurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>No fee of these operations is worth a cent or has a rate. The table shows them.</source>
        <translation>Keine Gebühr dieser Vorgänge ist einen Cent wert oder hat einen Kurs. Die Tabelle zeigt sie.</translation>
    </message>
    <message numerus="yes">
        <source>The %1 of %Ln address(es) that got most.</source>
        <translation>
            <numerusform>%1 von %Ln Adresse, die am meisten bekam.</numerusform>
            <numerusform>Die %1 von %Ln Adressen, die am meisten bekamen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln address(es) that were paid, those that got most first.</source>
        <translation>
            <numerusform>%Ln Adresse, die etwas bekam.</numerusform>
            <numerusform>Alle %Ln Adressen, die etwas bekamen, die mit dem meisten zuerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s) to them without a dollar rate are not in this picture.</source>
        <translation>
            <numerusform>%Ln Zahlung an sie ohne Dollarkurs fehlt in diesem Bild.</numerusform>
            <numerusform>%Ln Zahlungen an sie ohne Dollarkurs fehlen in diesem Bild.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was paid by these operations.</source>
        <translation>Mit diesen Vorgängen wurde niemandem etwas ausgezahlt.</translation>
    </message>
    <message>
        <source>None of these payments has a worth in dollars. The table shows them.</source>
        <translation>Keine dieser Zahlungen hat einen Wert in Dollar. Die Tabelle zeigt sie.</translation>
    </message>
    <message>
        <source>No operation fits, so there is nothing to show.</source>
        <translation>Kein Vorgang passt, also gibt es nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Recipients are added up for at most %1 addresses. Narrow the filter to see who got most.</source>
        <translation>Empfänger werden für höchstens %1 Adressen zusammengezählt. Schränken Sie den Filter ein, um zu sehen, wer am meisten bekam.</translation>
    </message>
</context>
<context>
    <name>SyncCommand</name>
    <message numerus="yes">
        <source>%n operation(s) read ...</source>
        <translation>
            <numerusform>%n Vorgang gelesen ...</numerusform>
            <numerusform>%n Vorgänge gelesen ...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) read, %1 of them new and %2 changed.</source>
        <translation>
            <numerusform>%n Vorgang gelesen, davon %1 neu und %2 geändert.</numerusform>
            <numerusform>%n Vorgänge gelesen, davon %1 neu und %2 geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payout(s) were not made here. If nobody made them at Plisio or with another program, somebody may be using your key: list them with &quot;disburse-cli history --not-ours&quot;.</source>
        <translation>
            <numerusform>%n Auszahlung wurde nicht hier veranlasst. Wenn niemand sie bei Plisio oder mit einem anderen Programm veranlasst hat, benutzt vielleicht jemand Ihren Schlüssel: Listen Sie sie mit „disburse-cli history --not-ours“ auf.</numerusform>
            <numerusform>%n Auszahlungen wurden nicht hier veranlasst. Wenn niemand sie bei Plisio oder mit einem anderen Programm veranlasst hat, benutzt vielleicht jemand Ihren Schlüssel: Listen Sie sie mit „disburse-cli history --not-ours“ auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was not read to its end. Run it again: it goes on from there.</source>
        <translation>Die Liste wurde nicht bis zum Ende gelesen. Führen Sie es noch einmal aus: Es geht von dort weiter.</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Without a key Plisio cannot be asked.</source>
        <translation>Ohne Schlüssel kann Plisio nicht gefragt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Asking Plisio… %Ln operation(s) so far</source>
        <translation>
            <numerusform>Plisio wird gefragt … bisher %Ln Vorgang</numerusform>
            <numerusform>Plisio wird gefragt … bisher %Ln Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Auf dem neuesten Stand</translation>
    </message>
    <message numerus="yes">
        <source>Up to date, %Ln new</source>
        <translation>
            <numerusform>Auf dem neuesten Stand, %Ln neuer</numerusform>
            <numerusform>Auf dem neuesten Stand, %Ln neue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsModel</name>
    <message>
        <source>Currency and chain</source>
        <translation>Währung und Chain</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Network fees</source>
        <translation>Netzwerkgebühren</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>TotalsWords</name>
    <message numerus="yes">
        <source>%1, and %n without a rate</source>
        <translation>
            <numerusform>%1, und %n ohne Kurs</numerusform>
            <numerusform>%1, und %n ohne Kurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s)</source>
        <translation>
            <numerusform>%Ln Vorgang</numerusform>
            <numerusform>%Ln Vorgänge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypedDialog</name>
    <message>
        <source>Type the profile’s name to go on: %1</source>
        <translation>Tippen Sie den Namen des Profils ein, um fortzufahren: %1</translation>
    </message>
</context>
<context>
    <name>UnpaidWords</name>
    <message numerus="yes">
        <source>%n row(s) were paid.</source>
        <translation>
            <numerusform>%n Zeile wurde ausgezahlt.</numerusform>
            <numerusform>%n Zeilen wurden ausgezahlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in doubt: reconcile them first.</source>
        <translation>
            <numerusform>%n Zeile ist ungeklärt: Gleichen Sie sie zuerst ab.</numerusform>
            <numerusform>%n Zeilen sind ungeklärt: Gleichen Sie sie zuerst ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are still planned: resume their batch to pay them.</source>
        <translation>
            <numerusform>%n Zeile ist noch geplant: Setzen Sie ihre Sammelzahlung fort, um sie auszuzahlen.</numerusform>
            <numerusform>%n Zeilen sind noch geplant: Setzen Sie ihre Sammelzahlung fort, um sie auszuzahlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were sent again since.</source>
        <translation>
            <numerusform>%n Zeile wurde inzwischen noch einmal gesendet.</numerusform>
            <numerusform>%n Zeilen wurden inzwischen noch einmal gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) failed or were marked as not sent: look at each in Plisio before you pay it again.</source>
        <translation>
            <numerusform>%n Zeile ist gescheitert oder als nicht gesendet vermerkt: Sehen Sie sie in Plisio an, bevor Sie sie noch einmal auszahlen.</numerusform>
            <numerusform>%n Zeilen sind gescheitert oder als nicht gesendet vermerkt: Sehen Sie jede in Plisio an, bevor Sie sie noch einmal auszahlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) belong to withdrawals that this ledger does not know.</source>
        <translation>
            <numerusform>%n Zeile gehört zu einer Auszahlung, die dieses Kassenbuch nicht kennt.</numerusform>
            <numerusform>%n Zeilen gehören zu Auszahlungen, die dieses Kassenbuch nicht kennt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has the results of an earlier payout. Taken from it: %n row(s) that certainly were not paid.</source>
        <translation>
            <numerusform>Die Datei hat die Ergebnisse einer früheren Auszahlung. Übernommen: %n Zeile, die sicher nicht ausgezahlt wurde.</numerusform>
            <numerusform>Die Datei hat die Ergebnisse einer früheren Auszahlung. Übernommen: %n Zeilen, die sicher nicht ausgezahlt wurden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsageError</name>
    <message>
        <source>Which command?</source>
        <translation>Welcher Befehl?</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Diesen Befehl gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such option.</source>
        <translation>Diese Option gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Die Option %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The option %1 belongs to another command.</source>
        <translation>Die Option %1 gehört zu einem anderen Befehl.</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>Die Option %1 ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Die Option %1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Die Option %1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>What follows %1 is not understood. It must be %2.</source>
        <translation>Was auf %1 folgt, ist nicht verständlich. Erwartet wird: %2.</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>Die Option %1 fehlt.</translation>
    </message>
    <message>
        <source>An option is missing: %1.</source>
        <translation>Eine Option fehlt: %1.</translation>
    </message>
    <message>
        <source>The option %1 does not fit the others: %2.</source>
        <translation>Die Option %1 passt nicht zu den anderen: %2.</translation>
    </message>
    <message>
        <source>The command needs %1.</source>
        <translation>Der Befehl braucht %1.</translation>
    </message>
    <message>
        <source>There are more arguments than the command %1 takes.</source>
        <translation>Es gibt mehr Argumente, als der Befehl %1 nimmt.</translation>
    </message>
    <message>
        <source>Practice needs no key: there is none to store or to forget.</source>
        <translation>Die Übung braucht keinen Schlüssel: Es gibt keinen zu hinterlegen oder zu vergessen.</translation>
    </message>
    <message>
        <source>The key is never given on the command line; &quot;disburse-cli key set&quot; asks for it.</source>
        <translation>Der Schlüssel wird nie auf der Befehlszeile angegeben; „disburse-cli key set“ fragt danach.</translation>
    </message>
    <message>
        <source>See &quot;disburse-cli --help&quot;.</source>
        <translation>Siehe „disburse-cli --help“.</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>The ledger is whole.</source>
        <translation>Das Kassenbuch ist unversehrt.</translation>
    </message>
</context>
<context>
    <name>WayCosts</name>
    <message numerus="yes">
        <source>%n mass payout(s)</source>
        <translation>
            <numerusform>%n Sammelzahlung</numerusform>
            <numerusform>%n Sammelzahlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single payout(s)</source>
        <translation>
            <numerusform>%n Einzelauszahlung</numerusform>
            <numerusform>%n Einzelauszahlungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaysView</name>
    <message>
        <source>%1, the cheapest</source>
        <translation>%1, am günstigsten</translation>
    </message>
</context>
<context>
    <name>WelcomeForm</name>
    <message>
        <source>Disburse sends crypto payouts through your Plisio account, each at most once.</source>
        <translation>Disburse sendet Krypto-Auszahlungen über Ihr Plisio-Konto, jede höchstens einmal.</translation>
    </message>
    <message>
        <source>Try it without a key</source>
        <translation>Ohne Schlüssel ausprobieren</translation>
    </message>
    <message>
        <source>Practice with a simulated Plisio. Nothing is real, no money moves.</source>
        <translation>Üben Sie mit einem simulierten Plisio. Nichts ist echt, kein Geld bewegt sich.</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>Ü&amp;bung</translation>
    </message>
    <message>
        <source>Use your Plisio account</source>
        <translation>Ihr Plisio-Konto benutzen</translation>
    </message>
    <message>
        <source>Paste the secret key of your shop. You find it in Plisio’s dashboard under API settings.</source>
        <translation>Fügen Sie den geheimen Schlüssel Ihres Shops ein. Sie finden ihn im Dashboard von Plisio unter den API-Einstellungen.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Disburse</source>
        <translation>Willkommen bei Disburse</translation>
    </message>
</context>
<context>
    <name>WindowMain</name>
    <message>
        <source>disburse opens the window. It takes the options that every command of disburse-cli takes:
--practice, --practice-scenario, --profile, --data-dir, --api-url, --ca-file and --deadline.
&quot;disburse-cli --help&quot; says what they do.</source>
        <translation>disburse öffnet das Fenster. Es nimmt die Optionen, die jeder Befehl von disburse-cli nimmt:
--practice, --practice-scenario, --profile, --data-dir, --api-url, --ca-file und --deadline.
„disburse-cli --help“ sagt, was sie tun.</translation>
    </message>
</context>
<context>
    <name>WindowProgram</name>
    <message>
        <source>Another Disburse window uses this ledger and does not answer.</source>
        <translation>Ein anderes Disburse-Fenster benutzt dieses Kassenbuch und antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>WindowSafety</name>
    <message>
        <source>Stop all sending</source>
        <translation>Senden stoppen</translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation>Beträge verbergen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <translation>Beträge zeigen</translation>
    </message>
</context>
</TS>
