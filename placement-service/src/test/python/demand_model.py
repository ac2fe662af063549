"""The two demand models on the sample returns, by a reader's own arithmetic: plain Python, no part of the service."""
import csv, sys
from collections import defaultdict, Counter
from datetime import date, timedelta
from pathlib import Path

BRACKETS = [("under_1", -1, 1, 365), ("1_to_4", 1, 5, 4*365), ("5_to_9", 5, 10, 5*365), ("10_to_15", 10, 16, 6*365), ("16_plus", 16, 30, 14*365)]
G1 = {**{f"U{i}": "fostering" for i in range(1, 7)}, "K2": "residential", "R1": "residential", "H5": "supported", "P2": "supported"}
G2 = {**G1, "P3": "residential", "S1": "residential", "K3": "supported"}

def day(text):
    if not text: return None
    d, m, y = text.split("/")
    return date(int(y), int(m), int(d))

def read(folder, years=range(2017, 2022)):
    dob, rows = {}, []
    for y in years:
        for r in csv.DictReader(open(Path(folder)/f"{y}-header.csv", encoding="utf-8-sig")):
            dob[r["CHILD"]] = day(r["DOB"])
        for r in csv.DictReader(open(Path(folder)/f"{y}-episodes.csv", encoding="utf-8-sig")):
            rows.append(dict(child=r["CHILD"], decom=day(r["DECOM"]), dec=day(r["DEC"]), rne=r["RNE"], place=r["PLACE"], prov=r["PLACE_PROVIDER"]))
    return dob, rows

def clean(dob, rows):
    rows = [dict(r, dob=dob.get(r["child"])) for r in rows if r["child"] and r["decom"]]
    rows = [r for r in rows if r["dob"]]
    rows.sort(key=lambda r: (r["child"], r["decom"], r["dec"] or date.min))
    a = {}
    for r in rows: a[(r["child"], r["decom"])] = r           # keep last
    b = {}
    for r in sorted(a.values(), key=lambda r: (r["child"], r["decom"])):
        b.setdefault((r["child"], r["dec"]), r)             # keep first
    out = sorted(b.values(), key=lambda r: (r["child"], r["decom"]))
    for r, n in zip(out, out[1:] + [None]):
        nxt = n["decom"] if n and n["child"] == r["child"] else None
        if nxt and (r["dec"] is None or r["dec"] > nxt): r["dec"] = nxt
    return out

def bracket(age):
    for i, (n, lo, hi, l) in enumerate(BRACKETS):
        if lo <= age < hi: return i
    return None

def neighbours(eps):
    for p, r, n in zip([None]+eps, eps, eps[1:]+[None]):
        p = p if p and p["child"] == r["child"] else None
        n = n if n and n["child"] == r["child"] else None
        r["before"] = p["cat"] if p and p["dec"] == r["decom"] else "not_in_care"
        r["after"] = n["cat"] if n and r["dec"] and n["decom"] == r["dec"] else "not_in_care"
        r["next"] = n

def g1(eps, a, b, step=90, months=18, steps=None):
    for r in eps:
        r["cat"] = G1.get(r["place"], "other")
        r["age"] = (r["decom"] - r["dob"]).days/365.24
        r["k"] = bracket(r["age"])
    neighbours(eps)
    delta = defaultdict(Counter)
    trans = defaultdict(Counter)
    ent = Counter()
    for r in eps:
        s = (r["k"], r["cat"])
        delta[s][r["decom"]] += 1
        if r["dec"]:
            delta[s][r["dec"]] -= 1
            trans[(s, (r["k"], r["after"]))][r["dec"]] += 1
        if a <= r["decom"] <= b and r["before"] == "not_in_care": ent[s] += 1
    def stock(s, t): return sum(v for d, v in delta[s].items() if d <= t)
    days = [a + timedelta(i) for i in range((b-a).days+1)]
    rates = {}
    for (i, j), by in trans.items():
        tot = 0
        for t in days:
            n = by.get(t, 0)
            if n:
                s = stock(i, t - timedelta(1)) if t > a else stock(i, a)
                tot += n/s if s else float("inf")
        if tot: rates[(i, j)] = tot/len(days)
    return dict(stock={s: stock(s, b) for s in list(delta)}, rates=rates, ent={s: n/(b-a).days for s, n in ent.items()}, entn=ent)

def g1_predict(m, b, step=90, n=6, ageing=True):
    states = set(m["stock"]) | {s for ij in m["rates"] for s in ij} | set(m["ent"])
    rates = dict(m["rates"])
    cats = ["fostering","residential","supported","other","not_in_care"]
    if ageing:
        for k in range(5):
            for c in cats:
                i = (k, c); j = (k+1, c) if k < 4 else ()
                if i in states or True:
                    rates[(i, j)] = rates.get((i, j), 0) + 1/BRACKETS[k][3]
    S = defaultdict(float, m["stock"])
    res = []
    for it in range(n):
        rp = {ij: 1-(1-r)**step for ij, r in rates.items()}
        tot = defaultdict(float)
        for (i, j), r in rp.items(): tot[i] += r
        out = {i: min(S[i], S[i]*tot[i]) for i in tot}
        N = defaultdict(float, S)
        for i, o in out.items(): N[i] -= o
        for (i, j), r in rp.items():
            if tot[i]: N[j] += out[i]*r/tot[i]
        for j, e in m["ent"].items(): N[j] += e*step
        N.pop((), None)
        S = N
        res.append((b + timedelta(step*(it+1)), dict(S)))
    return res


def birthday(dob, years):
    try: return dob.replace(year=dob.year + years)
    except ValueError: return date(dob.year + years, 2, 28)

def g2_parts(eps, end):
    for r in eps: r["cat"] = G2.get(r["place"], "other")
    kept = []
    for r in eps:                                        # rows that do not change the modelled state are one
        p = kept[-1] if kept else None
        if p and p["child"] == r["child"] and p["dec"] == r["decom"] and p["cat"] == r["cat"]: p["dec"] = r["dec"]
        else: kept.append(dict(r))
    parts = []
    for r in kept:
        start, k = r["decom"], bracket((r["decom"] - r["dob"]).days/365.24)
        for j, (n, lo, hi, l) in enumerate(BRACKETS[:-1]):
            bd = birthday(r["dob"], hi)
            if j >= k and start < bd < (r["dec"] or end):
                parts.append(dict(r, decom=start, dec=bd, k=k, k2=j+1)); start, k = bd, j+1
            elif j >= k and bd <= start: k = j+1
        k2 = max(k, bracket((r["dec"] - r["dob"]).days/365.24)) if r["dec"] else k
        parts.append(dict(r, decom=start, k=k, k2=k2))
    parts.sort(key=lambda r: (r["child"], r["decom"]))
    neighbours(parts)
    return parts

def g2(parts, a, b):
    delta, trans, ent = defaultdict(Counter), defaultdict(Counter), Counter()
    for r in parts:
        s = (r["k"], r["cat"])
        delta[s][r["decom"]] += 1
        if r["dec"]:
            delta[s][r["dec"]] -= 1
            trans[(s, (r["k2"], r["after"]))][r["dec"]] += 1
        if a <= r["decom"] <= b and r["before"] == "not_in_care": ent[s] += 1
    days = [a + timedelta(i) for i in range((b-a).days+1)]
    stocks = {}
    for s, by in delta.items():
        n = sum(v for d, v in by.items() if d < a); prev = []
        for t in days:
            prev.append(n); n += by.get(t, 0)
        stocks[s] = (prev, n)                            # stock the day before each day; stock on b
    rates = {}
    for (i, j), by in trans.items():
        prev = stocks[i][0]; vals = []
        for t, p in zip(days, prev):
            n = by.get(t, 0)
            if p: vals.append(n/p)
            elif n: raise ValueError(f"{i}->{j} on {t}")
        if vals and sum(vals) and i != j: rates[(i, j)] = sum(vals)/len(vals)
    return dict(stock={s: v[1] for s, v in stocks.items()}, rates=rates, ent={s: n/len(days) for s, n in ent.items()}, entn=ent)

def g2_predict(m, dates, b):
    S, V = defaultdict(float, m["stock"]), defaultdict(float)
    outs, res, t = defaultdict(float), {}, b
    for (i, j), r in m["rates"].items(): outs[i] += r
    while t < max(dates):
        N, W = defaultdict(float), defaultdict(float, V)
        for s, x in S.items():
            stay = 1 - outs[s]
            N[s] += x*stay; W[s] += x*stay*(1-stay)
        for (i, j), r in m["rates"].items(): N[j] += S[i]*r; W[j] += S[i]*r*(1-r)
        for j, e in m["ent"].items(): N[j] += e; W[j] += e
        S, V, t = N, W, t + timedelta(1)
        if t in dates: res[t] = (dict(S), dict(V))
    return res


def lost_ended(folder, eps, years=range(2017, 2022)):
    """Open episodes of children whom no later return has end on 31 March of the last that has them."""
    told = {}
    for y in years:
        for r in csv.DictReader(open(Path(folder)/f"{y}-episodes.csv", encoding="utf-8-sig")): told[r["CHILD"]] = y
    return [dict(r, dec=date(told[r["child"]] + 1, 3, 31)) if not r["dec"] and told[r["child"]] < max(years) else r for r in eps]

def learned(eps, a, b):
    """Child-days, leavings and moves by birthday band and group, days from a to b; the 18th birthday ends a stay."""
    stays = []
    for r in eps:
        if r["decom"] > b: continue
        r = dict(r, dec=r["dec"] if r["dec"] and r["dec"] <= b else None, cat=G2.get(r["place"], "other"))
        p = stays[-1] if stays else None
        if p and p["child"] == r["child"] and p["dec"] == r["decom"]:
            if p["cat"] == r["cat"]: p["dec"] = r["dec"]; continue
            p["next"] = r["cat"]; r["care"] = p["care"]
        else: r["care"] = r["decom"]
        stays.append(r)
    days, exits, moves, ent = Counter(), Counter(), Counter(), Counter()
    def band(dob, t): return sum(birthday(dob, hi) <= t for _, _, hi, _ in BRACKETS[:-1])
    for r in stays:
        adult = birthday(r["dob"], 18)
        if r["decom"] >= adult: continue
        end, left = r["dec"], True
        if end is None or end >= adult: end, left = (adult if end or adult <= b else None), False
        t = max(r["decom"], a)
        while t <= b and (end is None or t < end) and t < adult:
            days[(band(r["dob"], t), r["cat"])] += 1; t += timedelta(1)
        if left and a <= end <= b:
            s = (band(r["dob"], max(r["decom"], end - timedelta(1))), r["cat"])
            if "next" in r: moves[(s, r["next"])] += 1
            else: exits[s] += 1
        if r["care"] == r["decom"] and a <= r["decom"] <= b: ent[(band(r["dob"], r["decom"]), r["cat"])] += 1
    return days, exits, moves, ent

if __name__ == "__main__":
    dob, rows = read(sys.argv[1])
    eps = clean(dob, rows)
    print(len(rows), "episodes", len(eps), "kept", len({r['child'] for r in eps}))
    a, b = date(2019,7,1), date(2020,7,1)
    m = g1(eps, a, b)
    for s in sorted(m["stock"]): print(s, m["stock"][s], m["ent"].get(s))
    print("total", sum(m["stock"].values()))
    print("entrants", sum(m["ent"].values()))
    for t, S in g1_predict(m, b):
        print(t, round(sum(S.values()),4), round(sum(v for (k,c),v in S.items() if c!="not_in_care"),4))

    parts = g2_parts(eps, date(2022, 3, 31))
    m2 = g2(parts, a, b)
    print("G2", len(parts), {k: (v, m2["entn"].get(k)) for k, v in sorted(m2["stock"].items())})
    for ij, r in sorted(m2["rates"].items()): print(ij, repr(r))
    dates = [date(2020+(6+k)//12, (6+k)%12+1, 1) for k in range(1, 25)]
    for t, (S, V) in g2_predict(m2, dates, b).items():
        inn = [s for s in S if s[1] != "not_in_care"]
        x, v = sum(S[s] for s in inn), sum(V[s] for s in inn)
        print(t, repr(x), repr(2*v**.5), repr(sum(S.values())))

    days, exits, moves, ent = learned(lost_ended(sys.argv[1], clean(*read(sys.argv[1]))), a, b)
    print("child-days", sum(days.values()), "leavings", sum(exits.values()), "entrants", dict(ent))
    overall = sum(exits.values())/sum(days.values())
    for s in sorted(days):
        of_band = (sum(n for i, n in exits.items() if i[0] == s[0]) + 365*overall)/(sum(n for i, n in days.items() if i[0] == s[0]) + 365)
        print(s, days[s], exits[s], {m[1]: n for m, n in moves.items() if m[0] == s}, repr((exits[s] + 365*of_band)/(days[s] + 365)))
    every = [b + timedelta(i) for i in range(1, 731)]
    daily = {t: sum(x for s, x in S.items() if s[1] != "not_in_care") for t, (S, V) in g2_predict(m2, every, b).items()}
    print("child-days", [sum(x for t, x in daily.items() if (t <= date(2021, 7, 1)) == first) for first in (True, False)])
