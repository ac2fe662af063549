package uk.hearth.placement.layout;

import java.util.List;

/** Every code of the code lists, of all collection years, and those that rules speak of: a number for each, for ever. */
final class KnownCodes {

    /** Fewer than this; so a set of codes is a few words of bits. */
    static final int MOST = 1024;

    static final List<String> ALL = List.of("""
            0 1 2 M F U
            WBRI WIRI WOTH WIRT WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE OOTH REFU NOBT
            UN1 UN2 UN3 UN4 UN5
            S P L T B
            C1 C2 D1 E1 V2 V3 V4 J1 J2 J3 L1 L2 L3
            N1 N2 N3 N4 N5 N6 N7 N8
            A1 A2 A3 A4 A5 A6 H5 K1 K2 K3 P1 P2 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 U1 U2 U3 U4 U5 U6
            Z1 Z11 Z12 Z13 Z14
            PR0 PR1 PR2 PR3 PR4 PR5
            X1 E11 E12 E2 E3 E4A E4B E13 E41 E45 E46 E47 E48 E5 E6 E7 E8 E9 E14 E15 E16 E17
            CARPL CLOSE ALLEG STAND APPRR CREQB CREQO CHILD LAREQ PLACE CUSTOD OTHER
            PN0 PN1 PN2 PN3 PN4 PN5 PN6 PN7
            A
            SDQ1 SDQ2 SDQ3 SDQ4 SDQ5
            YES NO DIED NREQ RHOM
            F1 F2 F3 F4 F5 P4 P5 G4 G5 G6
            B1 B2 D2 E2 G1 G2 H1 H2 R4 S2 U1 V1 W1 W2 X2 Y1 Y2 Z2
            M1 MM FF MF L0 L11 L12 L4
            RD1 RD2 RD3 RD4
            MANAGE FCONTA LEFTRL ORGRST TSPROC ABSENC CHCHAN PCCHAN SWDIED OTHERS
            201 202 203 204 205 206 207 208 209 210 211 212 213 301 302 303 304 305 306 307 308 309 310 311 312 313
            314 315 316 317 318 319 320 330 331 332 333 334 335 336 340 341 342 343 344 350 351 352 353 354 355 356
            357 358 359 370 371 372 373 380 381 382 383 384 390 391 392 393 394 420 800 801 802 803 805 806 807 808
            810 811 812 813 815 816 821 822 823 825 826 830 831 835 836 837 838 839 840 841 845 846 850 851 852 855
            856 857 860 861 865 866 867 868 869 870 871 872 873 874 876 877 878 879 880 881 882 883 884 885 886 887
            888 889 890 891 892 893 894 895 896 908 909 916 919 921 925 926 928 929 931 933 935 936 937 938 940 941
            942 943 999 WAL SCO NUK NIR CON
            IN OUT XXXXXXX
            """.trim().split("\\s+"));

    private KnownCodes() {}
}
