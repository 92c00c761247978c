#!/bin/sh
# make_certificates.sh DIRECTORY: an authority and the leaves that the misbehaving server shows, made afresh.
#   ca.pem                         the authority to trust
#   good.pem   good.key            for 127.0.0.1, localhost and plisio.test
#   expired.pem    wrong-name.pem  from the same authority: over since 2020; for another host
#   unknown.pem                    from an authority that nobody trusts
# All leaves share good.key.
set -eu
mkdir -p "$1"
cd "$1"
umask 077

cat > openssl.cnf <<'CONFIG'
[ca]
default_ca = authority
[authority]
database = index.txt
new_certs_dir = .
rand_serial = yes
default_md = sha256
policy = policy
unique_subject = no
[policy]
commonName = supplied
[authority_extensions]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign,cRLSign
[good]
subjectAltName = IP:127.0.0.1,DNS:localhost,DNS:plisio.test
[wrong]
subjectAltName = DNS:another.test
CONFIG

new_key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1"; }

new_authority() { # FILE NAME
    new_key "$1.key"
    openssl req -x509 -new -key "$1.key" -subj "/CN=$2" -days 3650 -out "$1.pem" \
        -config openssl.cnf -extensions authority_extensions
}

new_leaf() { # FILE AUTHORITY EXTENSIONS START END
    openssl req -new -key good.key -subj "/CN=$1" -config openssl.cnf -out leaf.csr
    openssl ca -batch -notext -config openssl.cnf -cert "$2.pem" -keyfile "$2.key" -in leaf.csr -out "$1.pem" \
        -extensions "$3" -startdate "$4" -enddate "$5"
}

: > index.txt
printf '[req]\ndistinguished_name = name\n[name]\n' >> openssl.cnf
{
    new_key good.key
    new_authority ca 'Disburse test authority'
    new_authority stranger 'An authority nobody trusts'
    new_leaf good ca good 20200101000000Z 20491231000000Z
    new_leaf expired ca good 20190101000000Z 20200101000000Z
    new_leaf wrong-name ca wrong 20200101000000Z 20491231000000Z
    new_leaf unknown stranger good 20200101000000Z 20491231000000Z
} > openssl.log 2>&1 || { cat openssl.log >&2; exit 1; }
