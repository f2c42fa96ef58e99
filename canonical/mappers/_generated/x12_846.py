"""Reads X12 846 (mapping x12-846@1); generated from the rows of canonical/mappers/x12/t846.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.formats.structure import Node, parse_structure
from canonical.formats.trees import Trees
from canonical.mapping.codec import CodecError
from canonical.mapping import codecs, moments, tables
from canonical.mappers._generated import tables as shared
from canonical.mapping.run import NOTHING, Memo, Run, component, pick, pick_field

VERSION = '1'
MESSAGE_TYPES: tuple[str, ...] = ()
TREES = Trees(parse_structure('846', 'ST! BIA! CUR DTM*10 REF*12 PER*3 MEA*20 (N1 N2*2 N3*2 N4 REF*12 PER*3)*5 (LM LQ*100)*10 (LIN! PID*200 MEA*40 PKG*25 DTM*10 CTP*25 CUR SAC*25 REF*99999 PER*3 SDQ*500 MAN UIT*5 CS DD*99999 G53 PCT*99999 LDT*12 (LM LQ*100)*10 (SLN PID*200 MEA*40 PKG*25 (MAN MEA*40)*100)*1000 (QTY UIT*12 MEA*25 LDT*12 DTM*10 (SCH MEA*25)*25 (LM LQ*100)*99999 (LS (REF DTM*99999 N1 (LM LQ*100)*10)*99999) LE)*99 (N1 N2*2 N3*2 N4 REF*12 PER*3)*200)*10000 CTT SE!'))

K0 = codecs.text(64, 'Identifier')
SNAPSHOT_ID_0 = Memo(K0.get)
K1 = moments.moment
K2 = codecs.text(140, 'ShortText')
NAME_1 = Memo(K2.get)
NAME_2 = Memo(K2.get)
K3 = tables.listed('x12-66', *shared.X12_66, ('code',), unknown='other', other=('other',), keep='lossy')
SCHEME_3 = Memo(K3.get, K3.lookup)
SCHEME_4 = Memo(K3.get, K3.lookup)
VALUE_5 = Memo(K2.get)
VALUE_6 = Memo(K2.get)
LINES_ITEM_7 = Memo(K2.get)
LINES_ITEM_8 = Memo(K2.get)
LINES_ITEM_9 = Memo(K2.get)
LINES_ITEM_10 = Memo(K2.get)
LINES_ITEM_11 = Memo(K2.get)
LINES_ITEM_12 = Memo(K2.get)
LINES_ITEM_13 = Memo(K2.get)
LINES_ITEM_14 = Memo(K2.get)
CITY_15 = Memo(K2.get)
CITY_16 = Memo(K2.get)
K4 = codecs.letters('SubdivisionCode', 1, 3, digits=True)
SUBDIVISION_17 = Memo(K4.get)
SUBDIVISION_18 = Memo(K4.get)
POSTAL_CODE_19 = Memo(K2.get)
POSTAL_CODE_20 = Memo(K2.get)
K5 = codecs.letters('CountryCode', 2, 2, digits=False)
COUNTRY_21 = Memo(K5.get)
COUNTRY_22 = Memo(K5.get)
K6 = tables.listed('x12-98', *shared.X12_98, ('code',), unknown='other', other=('other',), keep='lossy')
ROLES_ITEM_23 = Memo(K6.get, K6.lookup)
NAME_24 = Memo(K2.get)
SCHEME_25 = Memo(K3.get, K3.lookup)
VALUE_26 = Memo(K2.get)
ADDITIONAL_NAME_27 = Memo(K2.get)
LINES_ITEM_28 = Memo(K2.get)
LINES_ITEM_29 = Memo(K2.get)
LINES_ITEM_30 = Memo(K2.get)
LINES_ITEM_31 = Memo(K2.get)
CITY_32 = Memo(K2.get)
SUBDIVISION_33 = Memo(K4.get)
POSTAL_CODE_34 = Memo(K2.get)
COUNTRY_35 = Memo(K5.get)
NAME_36 = Memo(K2.get)
CODE_37 = Memo(K2.get)
PHONE_38 = Memo(K2.get)
PHONE_39 = Memo(K2.get)
PHONE_40 = Memo(K2.get)
FAX_41 = Memo(K2.get)
FAX_42 = Memo(K2.get)
FAX_43 = Memo(K2.get)
K7 = codecs.email
EMAIL_44 = Memo(K7.get)
EMAIL_45 = Memo(K7.get)
EMAIL_46 = Memo(K7.get)
ROLES_ITEM_47 = Memo(K6.get, K6.lookup)
NAME_48 = Memo(K2.get)
SCHEME_49 = Memo(K3.get, K3.lookup)
VALUE_50 = Memo(K2.get)
ADDITIONAL_NAME_51 = Memo(K2.get)
LINES_ITEM_52 = Memo(K2.get)
LINES_ITEM_53 = Memo(K2.get)
LINES_ITEM_54 = Memo(K2.get)
LINES_ITEM_55 = Memo(K2.get)
CITY_56 = Memo(K2.get)
SUBDIVISION_57 = Memo(K4.get)
POSTAL_CODE_58 = Memo(K2.get)
COUNTRY_59 = Memo(K5.get)
NAME_60 = Memo(K2.get)
CODE_61 = Memo(K2.get)
PHONE_62 = Memo(K2.get)
PHONE_63 = Memo(K2.get)
PHONE_64 = Memo(K2.get)
FAX_65 = Memo(K2.get)
FAX_66 = Memo(K2.get)
FAX_67 = Memo(K2.get)
EMAIL_68 = Memo(K7.get)
EMAIL_69 = Memo(K7.get)
EMAIL_70 = Memo(K7.get)
LINE_ID_71 = Memo(K0.get)
K8 = tables.listed('x12-235', *shared.X12_235, ('code',), unknown='other', other=('other',), keep='lossy')
SCHEME_72 = Memo(K8.get, K8.lookup)
VALUE_73 = Memo(K0.get)
SCHEME_74 = Memo(K8.get, K8.lookup)
VALUE_75 = Memo(K0.get)
SCHEME_76 = Memo(K8.get, K8.lookup)
VALUE_77 = Memo(K0.get)
SCHEME_78 = Memo(K8.get, K8.lookup)
VALUE_79 = Memo(K0.get)
SCHEME_80 = Memo(K8.get, K8.lookup)
VALUE_81 = Memo(K0.get)
SCHEME_82 = Memo(K8.get, K8.lookup)
VALUE_83 = Memo(K0.get)
SCHEME_84 = Memo(K8.get, K8.lookup)
VALUE_85 = Memo(K0.get)
SCHEME_86 = Memo(K8.get, K8.lookup)
VALUE_87 = Memo(K0.get)
SCHEME_88 = Memo(K8.get, K8.lookup)
VALUE_89 = Memo(K0.get)
SCHEME_90 = Memo(K8.get, K8.lookup)
VALUE_91 = Memo(K0.get)
SCHEME_92 = Memo(K8.get, K8.lookup)
VALUE_93 = Memo(K0.get)
SCHEME_94 = Memo(K8.get, K8.lookup)
VALUE_95 = Memo(K0.get)
SCHEME_96 = Memo(K8.get, K8.lookup)
VALUE_97 = Memo(K0.get)
SCHEME_98 = Memo(K8.get, K8.lookup)
VALUE_99 = Memo(K0.get)
SCHEME_100 = Memo(K8.get, K8.lookup)
VALUE_101 = Memo(K0.get)
SKU_102 = Memo(K0.get)
SKU_103 = Memo(K0.get)
SKU_104 = Memo(K0.get)
SKU_105 = Memo(K0.get)
SKU_106 = Memo(K0.get)
SKU_107 = Memo(K0.get)
SKU_108 = Memo(K0.get)
SKU_109 = Memo(K0.get)
SKU_110 = Memo(K0.get)
SKU_111 = Memo(K0.get)
SKU_112 = Memo(K0.get)
SKU_113 = Memo(K0.get)
SKU_114 = Memo(K0.get)
SKU_115 = Memo(K0.get)
SKU_116 = Memo(K0.get)
K9 = codecs.digits('Gtin', 8, 12, 13, 14)
GTIN_117 = Memo(K9.get)
GTIN_118 = Memo(K9.get)
GTIN_119 = Memo(K9.get)
GTIN_120 = Memo(K9.get)
GTIN_121 = Memo(K9.get)
GTIN_122 = Memo(K9.get)
GTIN_123 = Memo(K9.get)
GTIN_124 = Memo(K9.get)
GTIN_125 = Memo(K9.get)
GTIN_126 = Memo(K9.get)
GTIN_127 = Memo(K9.get)
GTIN_128 = Memo(K9.get)
GTIN_129 = Memo(K9.get)
GTIN_130 = Memo(K9.get)
GTIN_131 = Memo(K9.get)
COUNTRY_OF_ORIGIN_132 = Memo(K5.get)
COUNTRY_OF_ORIGIN_133 = Memo(K5.get)
COUNTRY_OF_ORIGIN_134 = Memo(K5.get)
COUNTRY_OF_ORIGIN_135 = Memo(K5.get)
COUNTRY_OF_ORIGIN_136 = Memo(K5.get)
COUNTRY_OF_ORIGIN_137 = Memo(K5.get)
COUNTRY_OF_ORIGIN_138 = Memo(K5.get)
COUNTRY_OF_ORIGIN_139 = Memo(K5.get)
COUNTRY_OF_ORIGIN_140 = Memo(K5.get)
COUNTRY_OF_ORIGIN_141 = Memo(K5.get)
COUNTRY_OF_ORIGIN_142 = Memo(K5.get)
COUNTRY_OF_ORIGIN_143 = Memo(K5.get)
COUNTRY_OF_ORIGIN_144 = Memo(K5.get)
COUNTRY_OF_ORIGIN_145 = Memo(K5.get)
COUNTRY_OF_ORIGIN_146 = Memo(K5.get)
DESCRIPTION_147 = Memo(K2.get)
LOT_NUMBER_148 = Memo(K0.get)
LOT_NUMBER_149 = Memo(K0.get)
LOT_NUMBER_150 = Memo(K0.get)
LOT_NUMBER_151 = Memo(K0.get)
LOT_NUMBER_152 = Memo(K0.get)
LOT_NUMBER_153 = Memo(K0.get)
LOT_NUMBER_154 = Memo(K0.get)
LOT_NUMBER_155 = Memo(K0.get)
LOT_NUMBER_156 = Memo(K0.get)
LOT_NUMBER_157 = Memo(K0.get)
LOT_NUMBER_158 = Memo(K0.get)
LOT_NUMBER_159 = Memo(K0.get)
LOT_NUMBER_160 = Memo(K0.get)
LOT_NUMBER_161 = Memo(K0.get)
LOT_NUMBER_162 = Memo(K0.get)
K10 = codecs.signed_decimal
VALUE_163 = Memo(K10.get)
K11 = tables.listed('x12-355', *shared.X12_355, ('code',), unknown='refuse', other=(), keep='never')
UNIT_CODE_164 = Memo(K11.get, K11.lookup)
UNIT_CODE_165 = Memo(K11.get, K11.lookup)
UNIT_CODE_166 = Memo(K11.get, K11.lookup)
UNIT_CODE_167 = Memo(K11.get, K11.lookup)
VALUE_168 = Memo(K10.get)
UNIT_CODE_169 = Memo(K11.get, K11.lookup)
UNIT_CODE_170 = Memo(K11.get, K11.lookup)
UNIT_CODE_171 = Memo(K11.get, K11.lookup)
UNIT_CODE_172 = Memo(K11.get, K11.lookup)
K12 = codecs.quantity
VALUE_173 = Memo(K12.get)
UNIT_CODE_174 = Memo(K11.get, K11.lookup)
UNIT_CODE_175 = Memo(K11.get, K11.lookup)
UNIT_CODE_176 = Memo(K11.get, K11.lookup)
UNIT_CODE_177 = Memo(K11.get, K11.lookup)
VALUE_178 = Memo(K12.get)
UNIT_CODE_179 = Memo(K11.get, K11.lookup)
UNIT_CODE_180 = Memo(K11.get, K11.lookup)
UNIT_CODE_181 = Memo(K11.get, K11.lookup)
UNIT_CODE_182 = Memo(K11.get, K11.lookup)
VALUE_183 = Memo(K12.get)
VALUE_184 = Memo(K12.get)
UNIT_CODE_185 = Memo(K11.get, K11.lookup)
UNIT_CODE_186 = Memo(K11.get, K11.lookup)
UNIT_CODE_187 = Memo(K11.get, K11.lookup)
UNIT_CODE_188 = Memo(K11.get, K11.lookup)
UNIT_CODE_189 = Memo(K11.get, K11.lookup)
UNIT_CODE_190 = Memo(K11.get, K11.lookup)
UNIT_CODE_191 = Memo(K11.get, K11.lookup)
UNIT_CODE_192 = Memo(K11.get, K11.lookup)
CODE_193 = Memo(K2.get)
VALUE_194 = Memo(K10.get)
UNIT_CODE_195 = Memo(K11.get, K11.lookup)
UNIT_CODE_196 = Memo(K11.get, K11.lookup)
UNIT_CODE_197 = Memo(K11.get, K11.lookup)
UNIT_CODE_198 = Memo(K11.get, K11.lookup)
CODE_199 = Memo(K2.get)
VALUE_200 = Memo(K10.get)
UNIT_CODE_201 = Memo(K11.get, K11.lookup)
UNIT_CODE_202 = Memo(K11.get, K11.lookup)
UNIT_CODE_203 = Memo(K11.get, K11.lookup)
UNIT_CODE_204 = Memo(K11.get, K11.lookup)
K13 = tables.listed('x12-374', *shared.X12_374, ('code',), unknown='other', other=('other',), keep='lossy')
TYPE_205 = Memo(K13.get, K13.lookup)
TYPE_206 = Memo(K13.get, K13.lookup)
K14 = tables.listed('x12-128', *shared.X12_128, ('code',), unknown='other', other=('other',), keep='lossy')
TYPE_207 = Memo(K14.get, K14.lookup)
VALUE_208 = Memo(K2.get)
DESCRIPTION_209 = Memo(K2.get)
SCHEME_210 = Memo(K8.get, K8.lookup)
VALUE_211 = Memo(K0.get)
SCHEME_212 = Memo(K8.get, K8.lookup)
VALUE_213 = Memo(K0.get)
SCHEME_214 = Memo(K8.get, K8.lookup)
VALUE_215 = Memo(K0.get)
SCHEME_216 = Memo(K8.get, K8.lookup)
VALUE_217 = Memo(K0.get)
SCHEME_218 = Memo(K8.get, K8.lookup)
VALUE_219 = Memo(K0.get)
SCHEME_220 = Memo(K8.get, K8.lookup)
VALUE_221 = Memo(K0.get)
SCHEME_222 = Memo(K8.get, K8.lookup)
VALUE_223 = Memo(K0.get)
SCHEME_224 = Memo(K8.get, K8.lookup)
VALUE_225 = Memo(K0.get)
SCHEME_226 = Memo(K8.get, K8.lookup)
VALUE_227 = Memo(K0.get)
SCHEME_228 = Memo(K8.get, K8.lookup)
VALUE_229 = Memo(K0.get)
SCHEME_230 = Memo(K8.get, K8.lookup)
VALUE_231 = Memo(K0.get)
SCHEME_232 = Memo(K8.get, K8.lookup)
VALUE_233 = Memo(K0.get)
SCHEME_234 = Memo(K8.get, K8.lookup)
VALUE_235 = Memo(K0.get)
SCHEME_236 = Memo(K8.get, K8.lookup)
VALUE_237 = Memo(K0.get)
SCHEME_238 = Memo(K8.get, K8.lookup)
VALUE_239 = Memo(K0.get)
SKU_240 = Memo(K0.get)
SKU_241 = Memo(K0.get)
SKU_242 = Memo(K0.get)
SKU_243 = Memo(K0.get)
SKU_244 = Memo(K0.get)
SKU_245 = Memo(K0.get)
SKU_246 = Memo(K0.get)
SKU_247 = Memo(K0.get)
SKU_248 = Memo(K0.get)
SKU_249 = Memo(K0.get)
SKU_250 = Memo(K0.get)
SKU_251 = Memo(K0.get)
SKU_252 = Memo(K0.get)
SKU_253 = Memo(K0.get)
SKU_254 = Memo(K0.get)
GTIN_255 = Memo(K9.get)
GTIN_256 = Memo(K9.get)
GTIN_257 = Memo(K9.get)
GTIN_258 = Memo(K9.get)
GTIN_259 = Memo(K9.get)
GTIN_260 = Memo(K9.get)
GTIN_261 = Memo(K9.get)
GTIN_262 = Memo(K9.get)
GTIN_263 = Memo(K9.get)
GTIN_264 = Memo(K9.get)
GTIN_265 = Memo(K9.get)
GTIN_266 = Memo(K9.get)
GTIN_267 = Memo(K9.get)
GTIN_268 = Memo(K9.get)
GTIN_269 = Memo(K9.get)
COUNTRY_OF_ORIGIN_270 = Memo(K5.get)
COUNTRY_OF_ORIGIN_271 = Memo(K5.get)
COUNTRY_OF_ORIGIN_272 = Memo(K5.get)
COUNTRY_OF_ORIGIN_273 = Memo(K5.get)
COUNTRY_OF_ORIGIN_274 = Memo(K5.get)
COUNTRY_OF_ORIGIN_275 = Memo(K5.get)
COUNTRY_OF_ORIGIN_276 = Memo(K5.get)
COUNTRY_OF_ORIGIN_277 = Memo(K5.get)
COUNTRY_OF_ORIGIN_278 = Memo(K5.get)
COUNTRY_OF_ORIGIN_279 = Memo(K5.get)
COUNTRY_OF_ORIGIN_280 = Memo(K5.get)
COUNTRY_OF_ORIGIN_281 = Memo(K5.get)
COUNTRY_OF_ORIGIN_282 = Memo(K5.get)
COUNTRY_OF_ORIGIN_283 = Memo(K5.get)
COUNTRY_OF_ORIGIN_284 = Memo(K5.get)
DESCRIPTION_285 = Memo(K2.get)
LOT_NUMBER_286 = Memo(K0.get)
K15 = codecs.local_date
EXPIRY_DATE_287 = Memo(K15.get)
VALUE_288 = Memo(K10.get)
UNIT_CODE_289 = Memo(K11.get, K11.lookup)
UNIT_CODE_290 = Memo(K11.get, K11.lookup)
UNIT_CODE_291 = Memo(K11.get, K11.lookup)
UNIT_CODE_292 = Memo(K11.get, K11.lookup)
VALUE_293 = Memo(K10.get)
UNIT_CODE_294 = Memo(K11.get, K11.lookup)
UNIT_CODE_295 = Memo(K11.get, K11.lookup)
UNIT_CODE_296 = Memo(K11.get, K11.lookup)
UNIT_CODE_297 = Memo(K11.get, K11.lookup)
VALUE_298 = Memo(K12.get)
UNIT_CODE_299 = Memo(K11.get, K11.lookup)
UNIT_CODE_300 = Memo(K11.get, K11.lookup)
UNIT_CODE_301 = Memo(K11.get, K11.lookup)
UNIT_CODE_302 = Memo(K11.get, K11.lookup)
VALUE_303 = Memo(K12.get)
UNIT_CODE_304 = Memo(K11.get, K11.lookup)
UNIT_CODE_305 = Memo(K11.get, K11.lookup)
UNIT_CODE_306 = Memo(K11.get, K11.lookup)
UNIT_CODE_307 = Memo(K11.get, K11.lookup)
VALUE_308 = Memo(K12.get)
VALUE_309 = Memo(K12.get)
UNIT_CODE_310 = Memo(K11.get, K11.lookup)
UNIT_CODE_311 = Memo(K11.get, K11.lookup)
UNIT_CODE_312 = Memo(K11.get, K11.lookup)
UNIT_CODE_313 = Memo(K11.get, K11.lookup)
UNIT_CODE_314 = Memo(K11.get, K11.lookup)
UNIT_CODE_315 = Memo(K11.get, K11.lookup)
UNIT_CODE_316 = Memo(K11.get, K11.lookup)
UNIT_CODE_317 = Memo(K11.get, K11.lookup)
CODE_318 = Memo(K2.get)
VALUE_319 = Memo(K10.get)
UNIT_CODE_320 = Memo(K11.get, K11.lookup)
UNIT_CODE_321 = Memo(K11.get, K11.lookup)
UNIT_CODE_322 = Memo(K11.get, K11.lookup)
UNIT_CODE_323 = Memo(K11.get, K11.lookup)
TYPE_324 = Memo(K13.get, K13.lookup)
TYPE_325 = Memo(K14.get, K14.lookup)
VALUE_326 = Memo(K2.get)
DESCRIPTION_327 = Memo(K2.get)
TYPE_328 = Memo(K14.get, K14.lookup)
VALUE_329 = Memo(K2.get)
DESCRIPTION_330 = Memo(K2.get)
TYPE_331 = Memo(K13.get, K13.lookup)
TYPE_332 = Memo(K14.get, K14.lookup)
VALUE_333 = Memo(K2.get)
DESCRIPTION_334 = Memo(K2.get)

def _emit_0(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    bia = n0[1]
    bia_n = len(bia) if bia is not None else 0
    if not ((bia[1] if bia_n > 1 else '') not in ('01', '03', '13', '28')):
        return
    mark0 = len(faults)
    try:
        snapshot_id = SNAPSHOT_ID_0[bia[3]] if bia_n > 3 else None
    except CodecError as error:
        snapshot_id = run.fault(error, bia, 3, '/snapshotId', bia[3] if bia_n > 3 else '')
    as_of_x = bia[4] if bia_n > 4 else ''
    as_of_x1 = bia[5] if bia_n > 5 else ''
    as_of = None
    if as_of_x:
        try:
            as_of = K1.get(profile, as_of_x, as_of_x1)
        except CodecError as error:
            as_of = run.fault(error, bia, (4, 5), '/asOf', (as_of_x, as_of_x1))
    n1_loop = pick(n0[7], 1, ('WH',)) if n0[7] else None
    n1 = n1_loop[0] if n1_loop is not None else None
    n1_n = len(n1) if n1 is not None else 0
    try:
        name = NAME_1[n1[2]] if n1_n > 2 else None
    except CodecError as error:
        name = run.fault(error, n1, 2, '/facility/name', n1[2] if n1_n > 2 else '')
    name_v = name
    if name_v is None:
        n1_loop2 = pick(n0[7], 1, ('SF',)) if n0[7] else None
        n13 = n1_loop2[0] if n1_loop2 is not None else None
        n13_n = len(n13) if n13 is not None else 0
        try:
            name4 = NAME_2[(n13[2] if n13_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            name4 = run.fault(error, n13, 2, '/facility/name', (n13[2] if n13_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        name_v = name4
    try:
        scheme = SCHEME_3[n1[3]] if n1_n > 3 else None
    except CodecError as error:
        scheme = run.fault(error, n1, 3, '/facility/identifiers/0/scheme', n1[3] if n1_n > 3 else '')
    scheme_v5, source_code_v = scheme or (None, None)
    scheme_v = scheme_v5
    n1_loop6 = pick(n0[7], 1, ('SF',)) if n0[7] else None
    n17 = n1_loop6[0] if n1_loop6 is not None else None
    n17_n = len(n17) if n17 is not None else 0
    try:
        scheme8 = SCHEME_4[(n17[3] if n17_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
    except CodecError as error:
        scheme8 = run.fault(error, n17, 3, '/facility/identifiers/0/scheme', (n17[3] if n17_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
    scheme_v9, source_code_v10 = scheme8 or (None, None)
    if scheme_v is None:
        scheme_v = scheme_v9
    source_code_v11 = source_code_v
    if source_code_v11 is None:
        source_code_v11 = source_code_v10
    try:
        value = VALUE_5[n1[4]] if n1_n > 4 else None
    except CodecError as error:
        value = run.fault(error, n1, 4, '/facility/identifiers/0/value', n1[4] if n1_n > 4 else '')
    value_v = value
    if value_v is None:
        try:
            value12 = VALUE_6[(n17[4] if n17_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            value12 = run.fault(error, n17, 4, '/facility/identifiers/0/value', (n17[4] if n17_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        value_v = value12
    identifiers_item = None
    if scheme_v is not None or source_code_v11 is not None or value_v is not None:
        if scheme_v is None:
            run.lacks('/facility/identifiers/0/scheme', n1 or n0[0], 'N1[01=WH]-03')
        if value_v is None:
            run.lacks('/facility/identifiers/0/value', n1 or n0[0], 'N1[01=WH]-04')
        identifiers_item = {'scheme': scheme_v, 'value': value_v}
        if source_code_v11 is not None:
            identifiers_item['sourceCode'] = source_code_v11
    identifiers = None if identifiers_item is None else [identifiers_item]
    n3_loop = n1_loop[2] if n1_loop is not None else None
    n3_loop = n3_loop[0] if n3_loop else None
    n3 = n3_loop[0] if n3_loop is not None else None
    n3_n = len(n3) if n3 is not None else 0
    try:
        lines_item = LINES_ITEM_7[n3[1]] if n3_n > 1 else None
    except CodecError as error:
        lines_item = run.fault(error, n3, 1, '/facility/address/lines/0', n3[1] if n3_n > 1 else '')
    lines_item_v = lines_item
    if lines_item_v is None:
        n3_loop13 = n1_loop6[2] if n1_loop6 is not None else None
        n3_loop13 = n3_loop13[0] if n3_loop13 else None
        n314 = n3_loop13[0] if n3_loop13 is not None else None
        n314_n = len(n314) if n314 is not None else 0
        try:
            lines_item15 = LINES_ITEM_8[(n314[1] if n314_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item15 = run.fault(error, n314, 1, '/facility/address/lines/0', (n314[1] if n314_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        lines_item_v = lines_item15
    try:
        lines_item17 = LINES_ITEM_9[n3[2]] if n3_n > 2 else None
    except CodecError as error:
        lines_item17 = run.fault(error, n3, 2, '/facility/address/lines/1', n3[2] if n3_n > 2 else '')
    lines_item_v16 = lines_item17
    if lines_item_v16 is None:
        n3_loop18 = n1_loop6[2] if n1_loop6 is not None else None
        n3_loop18 = n3_loop18[0] if n3_loop18 else None
        n319 = n3_loop18[0] if n3_loop18 is not None else None
        n319_n = len(n319) if n319 is not None else 0
        try:
            lines_item20 = LINES_ITEM_10[(n319[2] if n319_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item20 = run.fault(error, n319, 2, '/facility/address/lines/1', (n319[2] if n319_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        lines_item_v16 = lines_item20
    n3_loop22 = (n1_loop[2] if n1_loop is not None else None) or ()
    n3_loop22 = n3_loop22[1] if len(n3_loop22) >= 2 else None
    n323 = n3_loop22[0] if n3_loop22 is not None else None
    n323_n = len(n323) if n323 is not None else 0
    try:
        lines_item24 = LINES_ITEM_11[n323[1]] if n323_n > 1 else None
    except CodecError as error:
        lines_item24 = run.fault(error, n323, 1, '/facility/address/lines/2', n323[1] if n323_n > 1 else '')
    lines_item_v21 = lines_item24
    if lines_item_v21 is None:
        n3_loop25 = (n1_loop6[2] if n1_loop6 is not None else None) or ()
        n3_loop25 = n3_loop25[1] if len(n3_loop25) >= 2 else None
        n326 = n3_loop25[0] if n3_loop25 is not None else None
        n326_n = len(n326) if n326 is not None else 0
        try:
            lines_item27 = LINES_ITEM_12[(n326[1] if n326_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item27 = run.fault(error, n326, 1, '/facility/address/lines/2', (n326[1] if n326_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        lines_item_v21 = lines_item27
    try:
        lines_item29 = LINES_ITEM_13[n323[2]] if n323_n > 2 else None
    except CodecError as error:
        lines_item29 = run.fault(error, n323, 2, '/facility/address/lines/3', n323[2] if n323_n > 2 else '')
    lines_item_v28 = lines_item29
    if lines_item_v28 is None:
        n3_loop30 = (n1_loop6[2] if n1_loop6 is not None else None) or ()
        n3_loop30 = n3_loop30[1] if len(n3_loop30) >= 2 else None
        n331 = n3_loop30[0] if n3_loop30 is not None else None
        n331_n = len(n331) if n331 is not None else 0
        try:
            lines_item32 = LINES_ITEM_14[(n331[2] if n331_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item32 = run.fault(error, n331, 2, '/facility/address/lines/3', (n331[2] if n331_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        lines_item_v28 = lines_item32
    lines: Any = []
    if lines_item_v is not None:
        lines.append(lines_item_v)
    if lines_item_v16 is not None:
        lines.append(lines_item_v16)
    if lines_item_v21 is not None:
        lines.append(lines_item_v21)
    if lines_item_v28 is not None:
        lines.append(lines_item_v28)
    if not lines:
        lines = None
    n4 = n1_loop[3] if n1_loop is not None else None
    n4_n = len(n4) if n4 is not None else 0
    try:
        city = CITY_15[n4[1]] if n4_n > 1 else None
    except CodecError as error:
        city = run.fault(error, n4, 1, '/facility/address/city', n4[1] if n4_n > 1 else '')
    city_v = city
    if city_v is None:
        n433 = n1_loop6[3] if n1_loop6 is not None else None
        n433_n = len(n433) if n433 is not None else 0
        try:
            city34 = CITY_16[(n433[1] if n433_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            city34 = run.fault(error, n433, 1, '/facility/address/city', (n433[1] if n433_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        city_v = city34
    try:
        subdivision = SUBDIVISION_17[n4[2]] if n4_n > 2 else None
    except CodecError as error:
        subdivision = run.fault(error, n4, 2, '/facility/address/subdivision', n4[2] if n4_n > 2 else '')
    subdivision_v = subdivision
    if subdivision_v is None:
        n435 = n1_loop6[3] if n1_loop6 is not None else None
        n435_n = len(n435) if n435 is not None else 0
        try:
            subdivision36 = SUBDIVISION_18[(n435[2] if n435_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            subdivision36 = run.fault(error, n435, 2, '/facility/address/subdivision', (n435[2] if n435_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        subdivision_v = subdivision36
    try:
        postal_code = POSTAL_CODE_19[n4[3]] if n4_n > 3 else None
    except CodecError as error:
        postal_code = run.fault(error, n4, 3, '/facility/address/postalCode', n4[3] if n4_n > 3 else '')
    postal_code_v = postal_code
    if postal_code_v is None:
        n437 = n1_loop6[3] if n1_loop6 is not None else None
        n437_n = len(n437) if n437 is not None else 0
        try:
            postal_code38 = POSTAL_CODE_20[(n437[3] if n437_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            postal_code38 = run.fault(error, n437, 3, '/facility/address/postalCode', (n437[3] if n437_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        postal_code_v = postal_code38
    try:
        country = COUNTRY_21[n4[4]] if n4_n > 4 else None
    except CodecError as error:
        country = run.fault(error, n4, 4, '/facility/address/country', n4[4] if n4_n > 4 else '')
    country_v = country
    if country_v is None:
        n439 = n1_loop6[3] if n1_loop6 is not None else None
        n439_n = len(n439) if n439 is not None else 0
        try:
            country40 = COUNTRY_22[(n439[4] if n439_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            country40 = run.fault(error, n439, 4, '/facility/address/country', (n439[4] if n439_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        country_v = country40
    address = None
    if lines is not None or city_v is not None or subdivision_v is not None or postal_code_v is not None or country_v is not None:
        address = {}
        if city_v is not None:
            address['city'] = city_v
        if country_v is not None:
            address['country'] = country_v
        if lines is not None:
            address['lines'] = lines
        if postal_code_v is not None:
            address['postalCode'] = postal_code_v
        if subdivision_v is not None:
            address['subdivision'] = subdivision_v
    facility = None
    if name_v is not None or identifiers is not None or address is not None:
        facility = {}
        if address is not None:
            facility['address'] = address
        if identifiers is not None:
            facility['identifiers'] = identifiers
        if name_v is not None:
            facility['name'] = name_v
    parties: Any = None
    if n0[7]:
        parties = []
        for m in n0[7] or ():
            n141 = m[0]
            n141_n = len(n141)
            if not ((n141[1] if n141_n > 1 else '') not in ('WH', 'SF')):
                continue
            try:
                roles_item = ROLES_ITEM_23[n141[1]] if n141_n > 1 else None
            except CodecError as error:
                roles_item = run.fault(error, n141, 1, '/parties/*/roles/0', n141[1] if n141_n > 1 else '')
            roles_v, source_code_v42 = roles_item or (None, None)
            roles = None if roles_v is None else [roles_v]
            try:
                name43 = NAME_24[n141[2]] if n141_n > 2 else None
            except CodecError as error:
                name43 = run.fault(error, n141, 2, '/parties/*/name', n141[2] if n141_n > 2 else '')
            try:
                scheme44 = SCHEME_25[n141[3]] if n141_n > 3 else None
            except CodecError as error:
                scheme44 = run.fault(error, n141, 3, '/parties/*/identifiers/0/scheme', n141[3] if n141_n > 3 else '')
            scheme_v45, source_code_v46 = scheme44 or (None, None)
            try:
                value47 = VALUE_26[n141[4]] if n141_n > 4 else None
            except CodecError as error:
                value47 = run.fault(error, n141, 4, '/parties/*/identifiers/0/value', n141[4] if n141_n > 4 else '')
            identifiers_item48 = None
            if scheme_v45 is not None or source_code_v46 is not None or value47 is not None:
                if scheme_v45 is None:
                    run.lacks('/parties/*/identifiers/0/scheme', n141 or m[0], 'N1-03')
                if value47 is None:
                    run.lacks('/parties/*/identifiers/0/value', n141 or m[0], 'N1-04')
                identifiers_item48 = {'scheme': scheme_v45, 'value': value47}
                if source_code_v46 is not None:
                    identifiers_item48['sourceCode'] = source_code_v46
            identifiers49 = None if identifiers_item48 is None else [identifiers_item48]
            n2_loop = m[1]
            n2_loop = n2_loop[0] if n2_loop else None
            n2 = n2_loop[0] if n2_loop is not None else None
            n2_n = len(n2) if n2 is not None else 0
            try:
                additional_name = ADDITIONAL_NAME_27[n2[1]] if n2_n > 1 else None
            except CodecError as error:
                additional_name = run.fault(error, n2, 1, '/parties/*/additionalName', n2[1] if n2_n > 1 else '')
            n3_loop50 = m[2]
            n3_loop50 = n3_loop50[0] if n3_loop50 else None
            n351 = n3_loop50[0] if n3_loop50 is not None else None
            n351_n = len(n351) if n351 is not None else 0
            try:
                lines_item52 = LINES_ITEM_28[n351[1]] if n351_n > 1 else None
            except CodecError as error:
                lines_item52 = run.fault(error, n351, 1, '/parties/*/address/lines/0', n351[1] if n351_n > 1 else '')
            try:
                lines_item53 = LINES_ITEM_29[n351[2]] if n351_n > 2 else None
            except CodecError as error:
                lines_item53 = run.fault(error, n351, 2, '/parties/*/address/lines/1', n351[2] if n351_n > 2 else '')
            n3_loop54 = m[2] or ()
            n3_loop54 = n3_loop54[1] if len(n3_loop54) >= 2 else None
            n355 = n3_loop54[0] if n3_loop54 is not None else None
            n355_n = len(n355) if n355 is not None else 0
            try:
                lines_item56 = LINES_ITEM_30[n355[1]] if n355_n > 1 else None
            except CodecError as error:
                lines_item56 = run.fault(error, n355, 1, '/parties/*/address/lines/2', n355[1] if n355_n > 1 else '')
            try:
                lines_item57 = LINES_ITEM_31[n355[2]] if n355_n > 2 else None
            except CodecError as error:
                lines_item57 = run.fault(error, n355, 2, '/parties/*/address/lines/3', n355[2] if n355_n > 2 else '')
            lines58: Any = []
            if lines_item52 is not None:
                lines58.append(lines_item52)
            if lines_item53 is not None:
                lines58.append(lines_item53)
            if lines_item56 is not None:
                lines58.append(lines_item56)
            if lines_item57 is not None:
                lines58.append(lines_item57)
            if not lines58:
                lines58 = None
            n459 = m[3]
            n459_n = len(n459) if n459 is not None else 0
            try:
                city60 = CITY_32[n459[1]] if n459_n > 1 else None
            except CodecError as error:
                city60 = run.fault(error, n459, 1, '/parties/*/address/city', n459[1] if n459_n > 1 else '')
            try:
                subdivision61 = SUBDIVISION_33[n459[2]] if n459_n > 2 else None
            except CodecError as error:
                subdivision61 = run.fault(error, n459, 2, '/parties/*/address/subdivision', n459[2] if n459_n > 2 else '')
            try:
                postal_code62 = POSTAL_CODE_34[n459[3]] if n459_n > 3 else None
            except CodecError as error:
                postal_code62 = run.fault(error, n459, 3, '/parties/*/address/postalCode', n459[3] if n459_n > 3 else '')
            try:
                country63 = COUNTRY_35[n459[4]] if n459_n > 4 else None
            except CodecError as error:
                country63 = run.fault(error, n459, 4, '/parties/*/address/country', n459[4] if n459_n > 4 else '')
            address64 = None
            if lines58 is not None or city60 is not None or subdivision61 is not None or postal_code62 is not None or country63 is not None:
                address64 = {}
                if city60 is not None:
                    address64['city'] = city60
                if country63 is not None:
                    address64['country'] = country63
                if lines58 is not None:
                    address64['lines'] = lines58
                if postal_code62 is not None:
                    address64['postalCode'] = postal_code62
                if subdivision61 is not None:
                    address64['subdivision'] = subdivision61
            contacts: Any = None
            if m[5]:
                contacts = []
                for m65 in m[5] or ():
                    per = m65[0]
                    per_n = len(per)
                    try:
                        name66 = NAME_36[per[2]] if per_n > 2 else None
                    except CodecError as error:
                        name66 = run.fault(error, per, 2, '/parties/*/contacts/*/name', per[2] if per_n > 2 else '')
                    try:
                        code = CODE_37[per[1]] if per_n > 1 else None
                    except CodecError as error:
                        code = run.fault(error, per, 1, '/parties/*/contacts/*/sourceCode/code', per[1] if per_n > 1 else '')
                    source_code = None
                    if code is not None:
                        source_code = {'code': code, 'scheme': 'x12-366'}
                    try:
                        phone = PHONE_38[(per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'TE' else '']
                    except CodecError as error:
                        phone = run.fault(error, per, 4, '/parties/*/contacts/*/phone', (per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'TE' else '')
                    phone_v = phone
                    if phone_v is None:
                        try:
                            phone67 = PHONE_39[(per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'TE' else '']
                        except CodecError as error:
                            phone67 = run.fault(error, per, 6, '/parties/*/contacts/*/phone', (per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'TE' else '')
                        phone_v = phone67
                    if phone_v is None:
                        try:
                            phone68 = PHONE_40[(per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'TE' else '']
                        except CodecError as error:
                            phone68 = run.fault(error, per, 8, '/parties/*/contacts/*/phone', (per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'TE' else '')
                        phone_v = phone68
                    try:
                        fax = FAX_41[(per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'FX' else '']
                    except CodecError as error:
                        fax = run.fault(error, per, 4, '/parties/*/contacts/*/fax', (per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'FX' else '')
                    fax_v = fax
                    if fax_v is None:
                        try:
                            fax69 = FAX_42[(per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'FX' else '']
                        except CodecError as error:
                            fax69 = run.fault(error, per, 6, '/parties/*/contacts/*/fax', (per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'FX' else '')
                        fax_v = fax69
                    if fax_v is None:
                        try:
                            fax70 = FAX_43[(per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'FX' else '']
                        except CodecError as error:
                            fax70 = run.fault(error, per, 8, '/parties/*/contacts/*/fax', (per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'FX' else '')
                        fax_v = fax70
                    try:
                        email = EMAIL_44[(per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'EM' else '']
                    except CodecError as error:
                        email = run.fault(error, per, 4, '/parties/*/contacts/*/email', (per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'EM' else '')
                    email_v = email
                    if email_v is None:
                        try:
                            email71 = EMAIL_45[(per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'EM' else '']
                        except CodecError as error:
                            email71 = run.fault(error, per, 6, '/parties/*/contacts/*/email', (per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'EM' else '')
                        email_v = email71
                    if email_v is None:
                        try:
                            email72 = EMAIL_46[(per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'EM' else '']
                        except CodecError as error:
                            email72 = run.fault(error, per, 8, '/parties/*/contacts/*/email', (per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'EM' else '')
                        email_v = email72
                    contacts_item = None
                    if name66 is not None or source_code is not None or phone_v is not None or fax_v is not None or email_v is not None:
                        contacts_item = {}
                        if email_v is not None:
                            contacts_item['email'] = email_v
                        if fax_v is not None:
                            contacts_item['fax'] = fax_v
                        if name66 is not None:
                            contacts_item['name'] = name66
                        if phone_v is not None:
                            contacts_item['phone'] = phone_v
                        if source_code is not None:
                            contacts_item['sourceCode'] = source_code
                    if contacts_item is not None:
                        contacts.append(contacts_item)
                if len(contacts) > 10:
                    run.crowded('/parties/*/contacts', m[0], len(contacts), 10)
                if not contacts:
                    contacts = None
            parties_item = None
            if roles is not None or source_code_v42 is not None or name43 is not None or identifiers49 is not None or additional_name is not None or address64 is not None or contacts is not None:
                parties_item = {}
                if additional_name is not None:
                    parties_item['additionalName'] = additional_name
                if address64 is not None:
                    parties_item['address'] = address64
                if contacts is not None:
                    parties_item['contacts'] = contacts
                if identifiers49 is not None:
                    parties_item['identifiers'] = identifiers49
                if name43 is not None:
                    parties_item['name'] = name43
                if roles is not None:
                    parties_item['roles'] = roles
                if source_code_v42 is not None:
                    parties_item['sourceCode'] = source_code_v42
            if parties_item is not None:
                parties.append(parties_item)
        if len(parties) > 30:
            run.crowded('/parties', n0[0], len(parties), 30)
        if not parties:
            parties = None
    parties73: Any = None
    if n0[7]:
        parties73 = []
        for m74 in n0[7] or ():
            n175 = m74[0]
            n175_n = len(n175)
            per_loop = m74[5]
            per_loop = per_loop[0] if per_loop else None
            per76 = per_loop[0] if per_loop is not None else None
            per76_n = len(per76) if per76 is not None else 0
            if not ((n175[1] if n175_n > 1 else '') in ('WH', 'SF') and (per76[2] if per76_n > 2 else '') != ''):
                continue
            try:
                roles_item77 = ROLES_ITEM_47[n175[1]] if n175_n > 1 else None
            except CodecError as error:
                roles_item77 = run.fault(error, n175, 1, '/parties/*/roles/0', n175[1] if n175_n > 1 else '')
            roles_v78, source_code_v79 = roles_item77 or (None, None)
            roles80 = None if roles_v78 is None else [roles_v78]
            try:
                name81 = NAME_48[n175[2]] if n175_n > 2 else None
            except CodecError as error:
                name81 = run.fault(error, n175, 2, '/parties/*/name', n175[2] if n175_n > 2 else '')
            try:
                scheme82 = SCHEME_49[n175[3]] if n175_n > 3 else None
            except CodecError as error:
                scheme82 = run.fault(error, n175, 3, '/parties/*/identifiers/0/scheme', n175[3] if n175_n > 3 else '')
            scheme_v83, source_code_v84 = scheme82 or (None, None)
            try:
                value85 = VALUE_50[n175[4]] if n175_n > 4 else None
            except CodecError as error:
                value85 = run.fault(error, n175, 4, '/parties/*/identifiers/0/value', n175[4] if n175_n > 4 else '')
            identifiers_item86 = None
            if scheme_v83 is not None or source_code_v84 is not None or value85 is not None:
                if scheme_v83 is None:
                    run.lacks('/parties/*/identifiers/0/scheme', n175 or m74[0], 'N1-03')
                if value85 is None:
                    run.lacks('/parties/*/identifiers/0/value', n175 or m74[0], 'N1-04')
                identifiers_item86 = {'scheme': scheme_v83, 'value': value85}
                if source_code_v84 is not None:
                    identifiers_item86['sourceCode'] = source_code_v84
            identifiers87 = None if identifiers_item86 is None else [identifiers_item86]
            n2_loop88 = m74[1]
            n2_loop88 = n2_loop88[0] if n2_loop88 else None
            n289 = n2_loop88[0] if n2_loop88 is not None else None
            n289_n = len(n289) if n289 is not None else 0
            try:
                additional_name90 = ADDITIONAL_NAME_51[n289[1]] if n289_n > 1 else None
            except CodecError as error:
                additional_name90 = run.fault(error, n289, 1, '/parties/*/additionalName', n289[1] if n289_n > 1 else '')
            n3_loop91 = m74[2]
            n3_loop91 = n3_loop91[0] if n3_loop91 else None
            n392 = n3_loop91[0] if n3_loop91 is not None else None
            n392_n = len(n392) if n392 is not None else 0
            try:
                lines_item93 = LINES_ITEM_52[n392[1]] if n392_n > 1 else None
            except CodecError as error:
                lines_item93 = run.fault(error, n392, 1, '/parties/*/address/lines/0', n392[1] if n392_n > 1 else '')
            try:
                lines_item94 = LINES_ITEM_53[n392[2]] if n392_n > 2 else None
            except CodecError as error:
                lines_item94 = run.fault(error, n392, 2, '/parties/*/address/lines/1', n392[2] if n392_n > 2 else '')
            n3_loop95 = m74[2] or ()
            n3_loop95 = n3_loop95[1] if len(n3_loop95) >= 2 else None
            n396 = n3_loop95[0] if n3_loop95 is not None else None
            n396_n = len(n396) if n396 is not None else 0
            try:
                lines_item97 = LINES_ITEM_54[n396[1]] if n396_n > 1 else None
            except CodecError as error:
                lines_item97 = run.fault(error, n396, 1, '/parties/*/address/lines/2', n396[1] if n396_n > 1 else '')
            try:
                lines_item98 = LINES_ITEM_55[n396[2]] if n396_n > 2 else None
            except CodecError as error:
                lines_item98 = run.fault(error, n396, 2, '/parties/*/address/lines/3', n396[2] if n396_n > 2 else '')
            lines99: Any = []
            if lines_item93 is not None:
                lines99.append(lines_item93)
            if lines_item94 is not None:
                lines99.append(lines_item94)
            if lines_item97 is not None:
                lines99.append(lines_item97)
            if lines_item98 is not None:
                lines99.append(lines_item98)
            if not lines99:
                lines99 = None
            n4100 = m74[3]
            n4100_n = len(n4100) if n4100 is not None else 0
            try:
                city101 = CITY_56[n4100[1]] if n4100_n > 1 else None
            except CodecError as error:
                city101 = run.fault(error, n4100, 1, '/parties/*/address/city', n4100[1] if n4100_n > 1 else '')
            try:
                subdivision102 = SUBDIVISION_57[n4100[2]] if n4100_n > 2 else None
            except CodecError as error:
                subdivision102 = run.fault(error, n4100, 2, '/parties/*/address/subdivision', n4100[2] if n4100_n > 2 else '')
            try:
                postal_code103 = POSTAL_CODE_58[n4100[3]] if n4100_n > 3 else None
            except CodecError as error:
                postal_code103 = run.fault(error, n4100, 3, '/parties/*/address/postalCode', n4100[3] if n4100_n > 3 else '')
            try:
                country104 = COUNTRY_59[n4100[4]] if n4100_n > 4 else None
            except CodecError as error:
                country104 = run.fault(error, n4100, 4, '/parties/*/address/country', n4100[4] if n4100_n > 4 else '')
            address105 = None
            if lines99 is not None or city101 is not None or subdivision102 is not None or postal_code103 is not None or country104 is not None:
                address105 = {}
                if city101 is not None:
                    address105['city'] = city101
                if country104 is not None:
                    address105['country'] = country104
                if lines99 is not None:
                    address105['lines'] = lines99
                if postal_code103 is not None:
                    address105['postalCode'] = postal_code103
                if subdivision102 is not None:
                    address105['subdivision'] = subdivision102
            contacts106: Any = None
            if m74[5]:
                contacts106 = []
                for m107 in m74[5] or ():
                    per108 = m107[0]
                    per108_n = len(per108)
                    try:
                        name109 = NAME_60[per108[2]] if per108_n > 2 else None
                    except CodecError as error:
                        name109 = run.fault(error, per108, 2, '/parties/*/contacts/*/name', per108[2] if per108_n > 2 else '')
                    try:
                        code110 = CODE_61[per108[1]] if per108_n > 1 else None
                    except CodecError as error:
                        code110 = run.fault(error, per108, 1, '/parties/*/contacts/*/sourceCode/code', per108[1] if per108_n > 1 else '')
                    source_code111 = None
                    if code110 is not None:
                        source_code111 = {'code': code110, 'scheme': 'x12-366'}
                    try:
                        phone113 = PHONE_62[(per108[4] if per108_n > 4 else '') if (per108[3] if per108_n > 3 else '') == 'TE' else '']
                    except CodecError as error:
                        phone113 = run.fault(error, per108, 4, '/parties/*/contacts/*/phone', (per108[4] if per108_n > 4 else '') if (per108[3] if per108_n > 3 else '') == 'TE' else '')
                    phone_v112 = phone113
                    if phone_v112 is None:
                        try:
                            phone114 = PHONE_63[(per108[6] if per108_n > 6 else '') if (per108[5] if per108_n > 5 else '') == 'TE' else '']
                        except CodecError as error:
                            phone114 = run.fault(error, per108, 6, '/parties/*/contacts/*/phone', (per108[6] if per108_n > 6 else '') if (per108[5] if per108_n > 5 else '') == 'TE' else '')
                        phone_v112 = phone114
                    if phone_v112 is None:
                        try:
                            phone115 = PHONE_64[(per108[8] if per108_n > 8 else '') if (per108[7] if per108_n > 7 else '') == 'TE' else '']
                        except CodecError as error:
                            phone115 = run.fault(error, per108, 8, '/parties/*/contacts/*/phone', (per108[8] if per108_n > 8 else '') if (per108[7] if per108_n > 7 else '') == 'TE' else '')
                        phone_v112 = phone115
                    try:
                        fax117 = FAX_65[(per108[4] if per108_n > 4 else '') if (per108[3] if per108_n > 3 else '') == 'FX' else '']
                    except CodecError as error:
                        fax117 = run.fault(error, per108, 4, '/parties/*/contacts/*/fax', (per108[4] if per108_n > 4 else '') if (per108[3] if per108_n > 3 else '') == 'FX' else '')
                    fax_v116 = fax117
                    if fax_v116 is None:
                        try:
                            fax118 = FAX_66[(per108[6] if per108_n > 6 else '') if (per108[5] if per108_n > 5 else '') == 'FX' else '']
                        except CodecError as error:
                            fax118 = run.fault(error, per108, 6, '/parties/*/contacts/*/fax', (per108[6] if per108_n > 6 else '') if (per108[5] if per108_n > 5 else '') == 'FX' else '')
                        fax_v116 = fax118
                    if fax_v116 is None:
                        try:
                            fax119 = FAX_67[(per108[8] if per108_n > 8 else '') if (per108[7] if per108_n > 7 else '') == 'FX' else '']
                        except CodecError as error:
                            fax119 = run.fault(error, per108, 8, '/parties/*/contacts/*/fax', (per108[8] if per108_n > 8 else '') if (per108[7] if per108_n > 7 else '') == 'FX' else '')
                        fax_v116 = fax119
                    try:
                        email121 = EMAIL_68[(per108[4] if per108_n > 4 else '') if (per108[3] if per108_n > 3 else '') == 'EM' else '']
                    except CodecError as error:
                        email121 = run.fault(error, per108, 4, '/parties/*/contacts/*/email', (per108[4] if per108_n > 4 else '') if (per108[3] if per108_n > 3 else '') == 'EM' else '')
                    email_v120 = email121
                    if email_v120 is None:
                        try:
                            email122 = EMAIL_69[(per108[6] if per108_n > 6 else '') if (per108[5] if per108_n > 5 else '') == 'EM' else '']
                        except CodecError as error:
                            email122 = run.fault(error, per108, 6, '/parties/*/contacts/*/email', (per108[6] if per108_n > 6 else '') if (per108[5] if per108_n > 5 else '') == 'EM' else '')
                        email_v120 = email122
                    if email_v120 is None:
                        try:
                            email123 = EMAIL_70[(per108[8] if per108_n > 8 else '') if (per108[7] if per108_n > 7 else '') == 'EM' else '']
                        except CodecError as error:
                            email123 = run.fault(error, per108, 8, '/parties/*/contacts/*/email', (per108[8] if per108_n > 8 else '') if (per108[7] if per108_n > 7 else '') == 'EM' else '')
                        email_v120 = email123
                    contacts_item124 = None
                    if name109 is not None or source_code111 is not None or phone_v112 is not None or fax_v116 is not None or email_v120 is not None:
                        contacts_item124 = {}
                        if email_v120 is not None:
                            contacts_item124['email'] = email_v120
                        if fax_v116 is not None:
                            contacts_item124['fax'] = fax_v116
                        if name109 is not None:
                            contacts_item124['name'] = name109
                        if phone_v112 is not None:
                            contacts_item124['phone'] = phone_v112
                        if source_code111 is not None:
                            contacts_item124['sourceCode'] = source_code111
                    if contacts_item124 is not None:
                        contacts106.append(contacts_item124)
                if len(contacts106) > 10:
                    run.crowded('/parties/*/contacts', m74[0], len(contacts106), 10)
                if not contacts106:
                    contacts106 = None
            parties_item125 = None
            if roles80 is not None or source_code_v79 is not None or name81 is not None or identifiers87 is not None or additional_name90 is not None or address105 is not None or contacts106 is not None:
                parties_item125 = {}
                if additional_name90 is not None:
                    parties_item125['additionalName'] = additional_name90
                if address105 is not None:
                    parties_item125['address'] = address105
                if contacts106 is not None:
                    parties_item125['contacts'] = contacts106
                if identifiers87 is not None:
                    parties_item125['identifiers'] = identifiers87
                if name81 is not None:
                    parties_item125['name'] = name81
                if roles80 is not None:
                    parties_item125['roles'] = roles80
                if source_code_v79 is not None:
                    parties_item125['sourceCode'] = source_code_v79
            if parties_item125 is not None:
                parties73.append(parties_item125)
        if len(parties73) > 30:
            run.crowded('/parties', n0[0], len(parties73), 30)
        if not parties73:
            parties73 = None
    parties126 = [*(parties or ()), *(parties73 or ())] or None
    lines127: Any = None
    if n0[9]:
        lines127 = []
        for m128 in n0[9] or ():
            qty_loop = m128[20]
            qty_loop = qty_loop[0] if qty_loop else None
            ls_loop = qty_loop[7] if qty_loop is not None else None
            ls_loop = ls_loop[0] if ls_loop else None
            ls = ls_loop[0] if ls_loop is not None else None
            ls_n = len(ls) if ls is not None else 0
            if not ((ls[1] if ls_n > 1 else '') == ''):
                continue
            lin = m128[0]
            lin_n = len(lin)
            try:
                line_id = LINE_ID_71[lin[1]] if lin_n > 1 else None
            except CodecError as error:
                line_id = run.fault(error, lin, 1, '/lines/*/lineId', lin[1] if lin_n > 1 else '')
            try:
                scheme129 = SCHEME_72[(lin[2] if lin_n > 2 else '') if (lin[2] if lin_n > 2 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[3] if lin_n > 3 else '') != '' else '']
            except CodecError as error:
                scheme129 = run.fault(error, lin, 2, '/lines/*/item/identifiers/0/scheme', (lin[2] if lin_n > 2 else '') if (lin[2] if lin_n > 2 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[3] if lin_n > 3 else '') != '' else '')
            scheme_v130, source_code_v131 = scheme129 or (None, None)
            try:
                value132 = VALUE_73[(lin[3] if lin_n > 3 else '') if (lin[2] if lin_n > 2 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[3] if lin_n > 3 else '') != '' else '']
            except CodecError as error:
                value132 = run.fault(error, lin, 3, '/lines/*/item/identifiers/0/value', (lin[3] if lin_n > 3 else '') if (lin[2] if lin_n > 2 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[3] if lin_n > 3 else '') != '' else '')
            identifiers_item133 = None
            if scheme_v130 is not None or source_code_v131 is not None or value132 is not None:
                if scheme_v130 is None:
                    run.lacks('/lines/*/item/identifiers/0/scheme', lin or m128[0], 'LIN-02')
                if value132 is None:
                    run.lacks('/lines/*/item/identifiers/0/value', lin or m128[0], 'LIN-03')
                identifiers_item133 = {'scheme': scheme_v130, 'value': value132}
                if source_code_v131 is not None:
                    identifiers_item133['sourceCode'] = source_code_v131
            try:
                scheme134 = SCHEME_74[(lin[4] if lin_n > 4 else '') if (lin[4] if lin_n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[5] if lin_n > 5 else '') != '' else '']
            except CodecError as error:
                scheme134 = run.fault(error, lin, 4, '/lines/*/item/identifiers/1/scheme', (lin[4] if lin_n > 4 else '') if (lin[4] if lin_n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[5] if lin_n > 5 else '') != '' else '')
            scheme_v135, source_code_v136 = scheme134 or (None, None)
            try:
                value137 = VALUE_75[(lin[5] if lin_n > 5 else '') if (lin[4] if lin_n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[5] if lin_n > 5 else '') != '' else '']
            except CodecError as error:
                value137 = run.fault(error, lin, 5, '/lines/*/item/identifiers/1/value', (lin[5] if lin_n > 5 else '') if (lin[4] if lin_n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[5] if lin_n > 5 else '') != '' else '')
            identifiers_item138 = None
            if scheme_v135 is not None or source_code_v136 is not None or value137 is not None:
                if scheme_v135 is None:
                    run.lacks('/lines/*/item/identifiers/1/scheme', lin or m128[0], 'LIN-04')
                if value137 is None:
                    run.lacks('/lines/*/item/identifiers/1/value', lin or m128[0], 'LIN-05')
                identifiers_item138 = {'scheme': scheme_v135, 'value': value137}
                if source_code_v136 is not None:
                    identifiers_item138['sourceCode'] = source_code_v136
            try:
                scheme139 = SCHEME_76[(lin[6] if lin_n > 6 else '') if (lin[6] if lin_n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[7] if lin_n > 7 else '') != '' else '']
            except CodecError as error:
                scheme139 = run.fault(error, lin, 6, '/lines/*/item/identifiers/2/scheme', (lin[6] if lin_n > 6 else '') if (lin[6] if lin_n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[7] if lin_n > 7 else '') != '' else '')
            scheme_v140, source_code_v141 = scheme139 or (None, None)
            try:
                value142 = VALUE_77[(lin[7] if lin_n > 7 else '') if (lin[6] if lin_n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[7] if lin_n > 7 else '') != '' else '']
            except CodecError as error:
                value142 = run.fault(error, lin, 7, '/lines/*/item/identifiers/2/value', (lin[7] if lin_n > 7 else '') if (lin[6] if lin_n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[7] if lin_n > 7 else '') != '' else '')
            identifiers_item143 = None
            if scheme_v140 is not None or source_code_v141 is not None or value142 is not None:
                if scheme_v140 is None:
                    run.lacks('/lines/*/item/identifiers/2/scheme', lin or m128[0], 'LIN-06')
                if value142 is None:
                    run.lacks('/lines/*/item/identifiers/2/value', lin or m128[0], 'LIN-07')
                identifiers_item143 = {'scheme': scheme_v140, 'value': value142}
                if source_code_v141 is not None:
                    identifiers_item143['sourceCode'] = source_code_v141
            try:
                scheme144 = SCHEME_78[(lin[8] if lin_n > 8 else '') if (lin[8] if lin_n > 8 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[9] if lin_n > 9 else '') != '' else '']
            except CodecError as error:
                scheme144 = run.fault(error, lin, 8, '/lines/*/item/identifiers/3/scheme', (lin[8] if lin_n > 8 else '') if (lin[8] if lin_n > 8 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[9] if lin_n > 9 else '') != '' else '')
            scheme_v145, source_code_v146 = scheme144 or (None, None)
            try:
                value147 = VALUE_79[(lin[9] if lin_n > 9 else '') if (lin[8] if lin_n > 8 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[9] if lin_n > 9 else '') != '' else '']
            except CodecError as error:
                value147 = run.fault(error, lin, 9, '/lines/*/item/identifiers/3/value', (lin[9] if lin_n > 9 else '') if (lin[8] if lin_n > 8 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[9] if lin_n > 9 else '') != '' else '')
            identifiers_item148 = None
            if scheme_v145 is not None or source_code_v146 is not None or value147 is not None:
                if scheme_v145 is None:
                    run.lacks('/lines/*/item/identifiers/3/scheme', lin or m128[0], 'LIN-08')
                if value147 is None:
                    run.lacks('/lines/*/item/identifiers/3/value', lin or m128[0], 'LIN-09')
                identifiers_item148 = {'scheme': scheme_v145, 'value': value147}
                if source_code_v146 is not None:
                    identifiers_item148['sourceCode'] = source_code_v146
            try:
                scheme149 = SCHEME_80[(lin[10] if lin_n > 10 else '') if (lin[10] if lin_n > 10 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[11] if lin_n > 11 else '') != '' else '']
            except CodecError as error:
                scheme149 = run.fault(error, lin, 10, '/lines/*/item/identifiers/4/scheme', (lin[10] if lin_n > 10 else '') if (lin[10] if lin_n > 10 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[11] if lin_n > 11 else '') != '' else '')
            scheme_v150, source_code_v151 = scheme149 or (None, None)
            try:
                value152 = VALUE_81[(lin[11] if lin_n > 11 else '') if (lin[10] if lin_n > 10 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[11] if lin_n > 11 else '') != '' else '']
            except CodecError as error:
                value152 = run.fault(error, lin, 11, '/lines/*/item/identifiers/4/value', (lin[11] if lin_n > 11 else '') if (lin[10] if lin_n > 10 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[11] if lin_n > 11 else '') != '' else '')
            identifiers_item153 = None
            if scheme_v150 is not None or source_code_v151 is not None or value152 is not None:
                if scheme_v150 is None:
                    run.lacks('/lines/*/item/identifiers/4/scheme', lin or m128[0], 'LIN-10')
                if value152 is None:
                    run.lacks('/lines/*/item/identifiers/4/value', lin or m128[0], 'LIN-11')
                identifiers_item153 = {'scheme': scheme_v150, 'value': value152}
                if source_code_v151 is not None:
                    identifiers_item153['sourceCode'] = source_code_v151
            try:
                scheme154 = SCHEME_82[(lin[12] if lin_n > 12 else '') if (lin[12] if lin_n > 12 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[13] if lin_n > 13 else '') != '' else '']
            except CodecError as error:
                scheme154 = run.fault(error, lin, 12, '/lines/*/item/identifiers/5/scheme', (lin[12] if lin_n > 12 else '') if (lin[12] if lin_n > 12 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[13] if lin_n > 13 else '') != '' else '')
            scheme_v155, source_code_v156 = scheme154 or (None, None)
            try:
                value157 = VALUE_83[(lin[13] if lin_n > 13 else '') if (lin[12] if lin_n > 12 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[13] if lin_n > 13 else '') != '' else '']
            except CodecError as error:
                value157 = run.fault(error, lin, 13, '/lines/*/item/identifiers/5/value', (lin[13] if lin_n > 13 else '') if (lin[12] if lin_n > 12 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[13] if lin_n > 13 else '') != '' else '')
            identifiers_item158 = None
            if scheme_v155 is not None or source_code_v156 is not None or value157 is not None:
                if scheme_v155 is None:
                    run.lacks('/lines/*/item/identifiers/5/scheme', lin or m128[0], 'LIN-12')
                if value157 is None:
                    run.lacks('/lines/*/item/identifiers/5/value', lin or m128[0], 'LIN-13')
                identifiers_item158 = {'scheme': scheme_v155, 'value': value157}
                if source_code_v156 is not None:
                    identifiers_item158['sourceCode'] = source_code_v156
            try:
                scheme159 = SCHEME_84[(lin[14] if lin_n > 14 else '') if (lin[14] if lin_n > 14 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[15] if lin_n > 15 else '') != '' else '']
            except CodecError as error:
                scheme159 = run.fault(error, lin, 14, '/lines/*/item/identifiers/6/scheme', (lin[14] if lin_n > 14 else '') if (lin[14] if lin_n > 14 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[15] if lin_n > 15 else '') != '' else '')
            scheme_v160, source_code_v161 = scheme159 or (None, None)
            try:
                value162 = VALUE_85[(lin[15] if lin_n > 15 else '') if (lin[14] if lin_n > 14 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[15] if lin_n > 15 else '') != '' else '']
            except CodecError as error:
                value162 = run.fault(error, lin, 15, '/lines/*/item/identifiers/6/value', (lin[15] if lin_n > 15 else '') if (lin[14] if lin_n > 14 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[15] if lin_n > 15 else '') != '' else '')
            identifiers_item163 = None
            if scheme_v160 is not None or source_code_v161 is not None or value162 is not None:
                if scheme_v160 is None:
                    run.lacks('/lines/*/item/identifiers/6/scheme', lin or m128[0], 'LIN-14')
                if value162 is None:
                    run.lacks('/lines/*/item/identifiers/6/value', lin or m128[0], 'LIN-15')
                identifiers_item163 = {'scheme': scheme_v160, 'value': value162}
                if source_code_v161 is not None:
                    identifiers_item163['sourceCode'] = source_code_v161
            try:
                scheme164 = SCHEME_86[(lin[16] if lin_n > 16 else '') if (lin[16] if lin_n > 16 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[17] if lin_n > 17 else '') != '' else '']
            except CodecError as error:
                scheme164 = run.fault(error, lin, 16, '/lines/*/item/identifiers/7/scheme', (lin[16] if lin_n > 16 else '') if (lin[16] if lin_n > 16 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[17] if lin_n > 17 else '') != '' else '')
            scheme_v165, source_code_v166 = scheme164 or (None, None)
            try:
                value167 = VALUE_87[(lin[17] if lin_n > 17 else '') if (lin[16] if lin_n > 16 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[17] if lin_n > 17 else '') != '' else '']
            except CodecError as error:
                value167 = run.fault(error, lin, 17, '/lines/*/item/identifiers/7/value', (lin[17] if lin_n > 17 else '') if (lin[16] if lin_n > 16 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[17] if lin_n > 17 else '') != '' else '')
            identifiers_item168 = None
            if scheme_v165 is not None or source_code_v166 is not None or value167 is not None:
                if scheme_v165 is None:
                    run.lacks('/lines/*/item/identifiers/7/scheme', lin or m128[0], 'LIN-16')
                if value167 is None:
                    run.lacks('/lines/*/item/identifiers/7/value', lin or m128[0], 'LIN-17')
                identifiers_item168 = {'scheme': scheme_v165, 'value': value167}
                if source_code_v166 is not None:
                    identifiers_item168['sourceCode'] = source_code_v166
            try:
                scheme169 = SCHEME_88[(lin[18] if lin_n > 18 else '') if (lin[18] if lin_n > 18 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[19] if lin_n > 19 else '') != '' else '']
            except CodecError as error:
                scheme169 = run.fault(error, lin, 18, '/lines/*/item/identifiers/8/scheme', (lin[18] if lin_n > 18 else '') if (lin[18] if lin_n > 18 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[19] if lin_n > 19 else '') != '' else '')
            scheme_v170, source_code_v171 = scheme169 or (None, None)
            try:
                value172 = VALUE_89[(lin[19] if lin_n > 19 else '') if (lin[18] if lin_n > 18 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[19] if lin_n > 19 else '') != '' else '']
            except CodecError as error:
                value172 = run.fault(error, lin, 19, '/lines/*/item/identifiers/8/value', (lin[19] if lin_n > 19 else '') if (lin[18] if lin_n > 18 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[19] if lin_n > 19 else '') != '' else '')
            identifiers_item173 = None
            if scheme_v170 is not None or source_code_v171 is not None or value172 is not None:
                if scheme_v170 is None:
                    run.lacks('/lines/*/item/identifiers/8/scheme', lin or m128[0], 'LIN-18')
                if value172 is None:
                    run.lacks('/lines/*/item/identifiers/8/value', lin or m128[0], 'LIN-19')
                identifiers_item173 = {'scheme': scheme_v170, 'value': value172}
                if source_code_v171 is not None:
                    identifiers_item173['sourceCode'] = source_code_v171
            try:
                scheme174 = SCHEME_90[(lin[20] if lin_n > 20 else '') if (lin[20] if lin_n > 20 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[21] if lin_n > 21 else '') != '' else '']
            except CodecError as error:
                scheme174 = run.fault(error, lin, 20, '/lines/*/item/identifiers/9/scheme', (lin[20] if lin_n > 20 else '') if (lin[20] if lin_n > 20 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[21] if lin_n > 21 else '') != '' else '')
            scheme_v175, source_code_v176 = scheme174 or (None, None)
            try:
                value177 = VALUE_91[(lin[21] if lin_n > 21 else '') if (lin[20] if lin_n > 20 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[21] if lin_n > 21 else '') != '' else '']
            except CodecError as error:
                value177 = run.fault(error, lin, 21, '/lines/*/item/identifiers/9/value', (lin[21] if lin_n > 21 else '') if (lin[20] if lin_n > 20 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[21] if lin_n > 21 else '') != '' else '')
            identifiers_item178 = None
            if scheme_v175 is not None or source_code_v176 is not None or value177 is not None:
                if scheme_v175 is None:
                    run.lacks('/lines/*/item/identifiers/9/scheme', lin or m128[0], 'LIN-20')
                if value177 is None:
                    run.lacks('/lines/*/item/identifiers/9/value', lin or m128[0], 'LIN-21')
                identifiers_item178 = {'scheme': scheme_v175, 'value': value177}
                if source_code_v176 is not None:
                    identifiers_item178['sourceCode'] = source_code_v176
            try:
                scheme179 = SCHEME_92[(lin[22] if lin_n > 22 else '') if (lin[22] if lin_n > 22 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[23] if lin_n > 23 else '') != '' else '']
            except CodecError as error:
                scheme179 = run.fault(error, lin, 22, '/lines/*/item/identifiers/10/scheme', (lin[22] if lin_n > 22 else '') if (lin[22] if lin_n > 22 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[23] if lin_n > 23 else '') != '' else '')
            scheme_v180, source_code_v181 = scheme179 or (None, None)
            try:
                value182 = VALUE_93[(lin[23] if lin_n > 23 else '') if (lin[22] if lin_n > 22 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[23] if lin_n > 23 else '') != '' else '']
            except CodecError as error:
                value182 = run.fault(error, lin, 23, '/lines/*/item/identifiers/10/value', (lin[23] if lin_n > 23 else '') if (lin[22] if lin_n > 22 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[23] if lin_n > 23 else '') != '' else '')
            identifiers_item183 = None
            if scheme_v180 is not None or source_code_v181 is not None or value182 is not None:
                if scheme_v180 is None:
                    run.lacks('/lines/*/item/identifiers/10/scheme', lin or m128[0], 'LIN-22')
                if value182 is None:
                    run.lacks('/lines/*/item/identifiers/10/value', lin or m128[0], 'LIN-23')
                identifiers_item183 = {'scheme': scheme_v180, 'value': value182}
                if source_code_v181 is not None:
                    identifiers_item183['sourceCode'] = source_code_v181
            try:
                scheme184 = SCHEME_94[(lin[24] if lin_n > 24 else '') if (lin[24] if lin_n > 24 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[25] if lin_n > 25 else '') != '' else '']
            except CodecError as error:
                scheme184 = run.fault(error, lin, 24, '/lines/*/item/identifiers/11/scheme', (lin[24] if lin_n > 24 else '') if (lin[24] if lin_n > 24 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[25] if lin_n > 25 else '') != '' else '')
            scheme_v185, source_code_v186 = scheme184 or (None, None)
            try:
                value187 = VALUE_95[(lin[25] if lin_n > 25 else '') if (lin[24] if lin_n > 24 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[25] if lin_n > 25 else '') != '' else '']
            except CodecError as error:
                value187 = run.fault(error, lin, 25, '/lines/*/item/identifiers/11/value', (lin[25] if lin_n > 25 else '') if (lin[24] if lin_n > 24 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[25] if lin_n > 25 else '') != '' else '')
            identifiers_item188 = None
            if scheme_v185 is not None or source_code_v186 is not None or value187 is not None:
                if scheme_v185 is None:
                    run.lacks('/lines/*/item/identifiers/11/scheme', lin or m128[0], 'LIN-24')
                if value187 is None:
                    run.lacks('/lines/*/item/identifiers/11/value', lin or m128[0], 'LIN-25')
                identifiers_item188 = {'scheme': scheme_v185, 'value': value187}
                if source_code_v186 is not None:
                    identifiers_item188['sourceCode'] = source_code_v186
            try:
                scheme189 = SCHEME_96[(lin[26] if lin_n > 26 else '') if (lin[26] if lin_n > 26 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[27] if lin_n > 27 else '') != '' else '']
            except CodecError as error:
                scheme189 = run.fault(error, lin, 26, '/lines/*/item/identifiers/12/scheme', (lin[26] if lin_n > 26 else '') if (lin[26] if lin_n > 26 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[27] if lin_n > 27 else '') != '' else '')
            scheme_v190, source_code_v191 = scheme189 or (None, None)
            try:
                value192 = VALUE_97[(lin[27] if lin_n > 27 else '') if (lin[26] if lin_n > 26 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[27] if lin_n > 27 else '') != '' else '']
            except CodecError as error:
                value192 = run.fault(error, lin, 27, '/lines/*/item/identifiers/12/value', (lin[27] if lin_n > 27 else '') if (lin[26] if lin_n > 26 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[27] if lin_n > 27 else '') != '' else '')
            identifiers_item193 = None
            if scheme_v190 is not None or source_code_v191 is not None or value192 is not None:
                if scheme_v190 is None:
                    run.lacks('/lines/*/item/identifiers/12/scheme', lin or m128[0], 'LIN-26')
                if value192 is None:
                    run.lacks('/lines/*/item/identifiers/12/value', lin or m128[0], 'LIN-27')
                identifiers_item193 = {'scheme': scheme_v190, 'value': value192}
                if source_code_v191 is not None:
                    identifiers_item193['sourceCode'] = source_code_v191
            try:
                scheme194 = SCHEME_98[(lin[28] if lin_n > 28 else '') if (lin[28] if lin_n > 28 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[29] if lin_n > 29 else '') != '' else '']
            except CodecError as error:
                scheme194 = run.fault(error, lin, 28, '/lines/*/item/identifiers/13/scheme', (lin[28] if lin_n > 28 else '') if (lin[28] if lin_n > 28 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[29] if lin_n > 29 else '') != '' else '')
            scheme_v195, source_code_v196 = scheme194 or (None, None)
            try:
                value197 = VALUE_99[(lin[29] if lin_n > 29 else '') if (lin[28] if lin_n > 28 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[29] if lin_n > 29 else '') != '' else '']
            except CodecError as error:
                value197 = run.fault(error, lin, 29, '/lines/*/item/identifiers/13/value', (lin[29] if lin_n > 29 else '') if (lin[28] if lin_n > 28 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[29] if lin_n > 29 else '') != '' else '')
            identifiers_item198 = None
            if scheme_v195 is not None or source_code_v196 is not None or value197 is not None:
                if scheme_v195 is None:
                    run.lacks('/lines/*/item/identifiers/13/scheme', lin or m128[0], 'LIN-28')
                if value197 is None:
                    run.lacks('/lines/*/item/identifiers/13/value', lin or m128[0], 'LIN-29')
                identifiers_item198 = {'scheme': scheme_v195, 'value': value197}
                if source_code_v196 is not None:
                    identifiers_item198['sourceCode'] = source_code_v196
            try:
                scheme199 = SCHEME_100[(lin[30] if lin_n > 30 else '') if (lin[30] if lin_n > 30 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[31] if lin_n > 31 else '') != '' else '']
            except CodecError as error:
                scheme199 = run.fault(error, lin, 30, '/lines/*/item/identifiers/14/scheme', (lin[30] if lin_n > 30 else '') if (lin[30] if lin_n > 30 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[31] if lin_n > 31 else '') != '' else '')
            scheme_v200, source_code_v201 = scheme199 or (None, None)
            try:
                value202 = VALUE_101[(lin[31] if lin_n > 31 else '') if (lin[30] if lin_n > 30 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[31] if lin_n > 31 else '') != '' else '']
            except CodecError as error:
                value202 = run.fault(error, lin, 31, '/lines/*/item/identifiers/14/value', (lin[31] if lin_n > 31 else '') if (lin[30] if lin_n > 30 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[31] if lin_n > 31 else '') != '' else '')
            identifiers_item203 = None
            if scheme_v200 is not None or source_code_v201 is not None or value202 is not None:
                if scheme_v200 is None:
                    run.lacks('/lines/*/item/identifiers/14/scheme', lin or m128[0], 'LIN-30')
                if value202 is None:
                    run.lacks('/lines/*/item/identifiers/14/value', lin or m128[0], 'LIN-31')
                identifiers_item203 = {'scheme': scheme_v200, 'value': value202}
                if source_code_v201 is not None:
                    identifiers_item203['sourceCode'] = source_code_v201
            identifiers204: Any = []
            if identifiers_item133 is not None:
                identifiers204.append(identifiers_item133)
            if identifiers_item138 is not None:
                identifiers204.append(identifiers_item138)
            if identifiers_item143 is not None:
                identifiers204.append(identifiers_item143)
            if identifiers_item148 is not None:
                identifiers204.append(identifiers_item148)
            if identifiers_item153 is not None:
                identifiers204.append(identifiers_item153)
            if identifiers_item158 is not None:
                identifiers204.append(identifiers_item158)
            if identifiers_item163 is not None:
                identifiers204.append(identifiers_item163)
            if identifiers_item168 is not None:
                identifiers204.append(identifiers_item168)
            if identifiers_item173 is not None:
                identifiers204.append(identifiers_item173)
            if identifiers_item178 is not None:
                identifiers204.append(identifiers_item178)
            if identifiers_item183 is not None:
                identifiers204.append(identifiers_item183)
            if identifiers_item188 is not None:
                identifiers204.append(identifiers_item188)
            if identifiers_item193 is not None:
                identifiers204.append(identifiers_item193)
            if identifiers_item198 is not None:
                identifiers204.append(identifiers_item198)
            if identifiers_item203 is not None:
                identifiers204.append(identifiers_item203)
            if not identifiers204:
                identifiers204 = None
            try:
                sku = SKU_102[(lin[3] if lin_n > 3 else '') if (lin[2] if lin_n > 2 else '') == 'SK' else '']
            except CodecError as error:
                sku = run.fault(error, lin, 3, '/lines/*/item/sku', (lin[3] if lin_n > 3 else '') if (lin[2] if lin_n > 2 else '') == 'SK' else '')
            sku_v = sku
            if sku_v is None:
                try:
                    sku205 = SKU_103[(lin[5] if lin_n > 5 else '') if (lin[4] if lin_n > 4 else '') == 'SK' else '']
                except CodecError as error:
                    sku205 = run.fault(error, lin, 5, '/lines/*/item/sku', (lin[5] if lin_n > 5 else '') if (lin[4] if lin_n > 4 else '') == 'SK' else '')
                sku_v = sku205
            if sku_v is None:
                try:
                    sku206 = SKU_104[(lin[7] if lin_n > 7 else '') if (lin[6] if lin_n > 6 else '') == 'SK' else '']
                except CodecError as error:
                    sku206 = run.fault(error, lin, 7, '/lines/*/item/sku', (lin[7] if lin_n > 7 else '') if (lin[6] if lin_n > 6 else '') == 'SK' else '')
                sku_v = sku206
            if sku_v is None:
                try:
                    sku207 = SKU_105[(lin[9] if lin_n > 9 else '') if (lin[8] if lin_n > 8 else '') == 'SK' else '']
                except CodecError as error:
                    sku207 = run.fault(error, lin, 9, '/lines/*/item/sku', (lin[9] if lin_n > 9 else '') if (lin[8] if lin_n > 8 else '') == 'SK' else '')
                sku_v = sku207
            if sku_v is None:
                try:
                    sku208 = SKU_106[(lin[11] if lin_n > 11 else '') if (lin[10] if lin_n > 10 else '') == 'SK' else '']
                except CodecError as error:
                    sku208 = run.fault(error, lin, 11, '/lines/*/item/sku', (lin[11] if lin_n > 11 else '') if (lin[10] if lin_n > 10 else '') == 'SK' else '')
                sku_v = sku208
            if sku_v is None:
                try:
                    sku209 = SKU_107[(lin[13] if lin_n > 13 else '') if (lin[12] if lin_n > 12 else '') == 'SK' else '']
                except CodecError as error:
                    sku209 = run.fault(error, lin, 13, '/lines/*/item/sku', (lin[13] if lin_n > 13 else '') if (lin[12] if lin_n > 12 else '') == 'SK' else '')
                sku_v = sku209
            if sku_v is None:
                try:
                    sku210 = SKU_108[(lin[15] if lin_n > 15 else '') if (lin[14] if lin_n > 14 else '') == 'SK' else '']
                except CodecError as error:
                    sku210 = run.fault(error, lin, 15, '/lines/*/item/sku', (lin[15] if lin_n > 15 else '') if (lin[14] if lin_n > 14 else '') == 'SK' else '')
                sku_v = sku210
            if sku_v is None:
                try:
                    sku211 = SKU_109[(lin[17] if lin_n > 17 else '') if (lin[16] if lin_n > 16 else '') == 'SK' else '']
                except CodecError as error:
                    sku211 = run.fault(error, lin, 17, '/lines/*/item/sku', (lin[17] if lin_n > 17 else '') if (lin[16] if lin_n > 16 else '') == 'SK' else '')
                sku_v = sku211
            if sku_v is None:
                try:
                    sku212 = SKU_110[(lin[19] if lin_n > 19 else '') if (lin[18] if lin_n > 18 else '') == 'SK' else '']
                except CodecError as error:
                    sku212 = run.fault(error, lin, 19, '/lines/*/item/sku', (lin[19] if lin_n > 19 else '') if (lin[18] if lin_n > 18 else '') == 'SK' else '')
                sku_v = sku212
            if sku_v is None:
                try:
                    sku213 = SKU_111[(lin[21] if lin_n > 21 else '') if (lin[20] if lin_n > 20 else '') == 'SK' else '']
                except CodecError as error:
                    sku213 = run.fault(error, lin, 21, '/lines/*/item/sku', (lin[21] if lin_n > 21 else '') if (lin[20] if lin_n > 20 else '') == 'SK' else '')
                sku_v = sku213
            if sku_v is None:
                try:
                    sku214 = SKU_112[(lin[23] if lin_n > 23 else '') if (lin[22] if lin_n > 22 else '') == 'SK' else '']
                except CodecError as error:
                    sku214 = run.fault(error, lin, 23, '/lines/*/item/sku', (lin[23] if lin_n > 23 else '') if (lin[22] if lin_n > 22 else '') == 'SK' else '')
                sku_v = sku214
            if sku_v is None:
                try:
                    sku215 = SKU_113[(lin[25] if lin_n > 25 else '') if (lin[24] if lin_n > 24 else '') == 'SK' else '']
                except CodecError as error:
                    sku215 = run.fault(error, lin, 25, '/lines/*/item/sku', (lin[25] if lin_n > 25 else '') if (lin[24] if lin_n > 24 else '') == 'SK' else '')
                sku_v = sku215
            if sku_v is None:
                try:
                    sku216 = SKU_114[(lin[27] if lin_n > 27 else '') if (lin[26] if lin_n > 26 else '') == 'SK' else '']
                except CodecError as error:
                    sku216 = run.fault(error, lin, 27, '/lines/*/item/sku', (lin[27] if lin_n > 27 else '') if (lin[26] if lin_n > 26 else '') == 'SK' else '')
                sku_v = sku216
            if sku_v is None:
                try:
                    sku217 = SKU_115[(lin[29] if lin_n > 29 else '') if (lin[28] if lin_n > 28 else '') == 'SK' else '']
                except CodecError as error:
                    sku217 = run.fault(error, lin, 29, '/lines/*/item/sku', (lin[29] if lin_n > 29 else '') if (lin[28] if lin_n > 28 else '') == 'SK' else '')
                sku_v = sku217
            if sku_v is None:
                try:
                    sku218 = SKU_116[(lin[31] if lin_n > 31 else '') if (lin[30] if lin_n > 30 else '') == 'SK' else '']
                except CodecError as error:
                    sku218 = run.fault(error, lin, 31, '/lines/*/item/sku', (lin[31] if lin_n > 31 else '') if (lin[30] if lin_n > 30 else '') == 'SK' else '')
                sku_v = sku218
            try:
                gtin = GTIN_117[(lin[3] if lin_n > 3 else '') if (lin[2] if lin_n > 2 else '') in ('UP', 'EN', 'UK') else '']
            except CodecError as error:
                gtin = run.fault(error, lin, 3, '/lines/*/item/gtin', (lin[3] if lin_n > 3 else '') if (lin[2] if lin_n > 2 else '') in ('UP', 'EN', 'UK') else '')
            gtin_v = gtin
            if gtin_v is None:
                try:
                    gtin219 = GTIN_118[(lin[5] if lin_n > 5 else '') if (lin[4] if lin_n > 4 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin219 = run.fault(error, lin, 5, '/lines/*/item/gtin', (lin[5] if lin_n > 5 else '') if (lin[4] if lin_n > 4 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v = gtin219
            if gtin_v is None:
                try:
                    gtin220 = GTIN_119[(lin[7] if lin_n > 7 else '') if (lin[6] if lin_n > 6 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin220 = run.fault(error, lin, 7, '/lines/*/item/gtin', (lin[7] if lin_n > 7 else '') if (lin[6] if lin_n > 6 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v = gtin220
            if gtin_v is None:
                try:
                    gtin221 = GTIN_120[(lin[9] if lin_n > 9 else '') if (lin[8] if lin_n > 8 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin221 = run.fault(error, lin, 9, '/lines/*/item/gtin', (lin[9] if lin_n > 9 else '') if (lin[8] if lin_n > 8 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v = gtin221
            if gtin_v is None:
                try:
                    gtin222 = GTIN_121[(lin[11] if lin_n > 11 else '') if (lin[10] if lin_n > 10 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin222 = run.fault(error, lin, 11, '/lines/*/item/gtin', (lin[11] if lin_n > 11 else '') if (lin[10] if lin_n > 10 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v = gtin222
            if gtin_v is None:
                try:
                    gtin223 = GTIN_122[(lin[13] if lin_n > 13 else '') if (lin[12] if lin_n > 12 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin223 = run.fault(error, lin, 13, '/lines/*/item/gtin', (lin[13] if lin_n > 13 else '') if (lin[12] if lin_n > 12 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v = gtin223
            if gtin_v is None:
                try:
                    gtin224 = GTIN_123[(lin[15] if lin_n > 15 else '') if (lin[14] if lin_n > 14 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin224 = run.fault(error, lin, 15, '/lines/*/item/gtin', (lin[15] if lin_n > 15 else '') if (lin[14] if lin_n > 14 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v = gtin224
            if gtin_v is None:
                try:
                    gtin225 = GTIN_124[(lin[17] if lin_n > 17 else '') if (lin[16] if lin_n > 16 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin225 = run.fault(error, lin, 17, '/lines/*/item/gtin', (lin[17] if lin_n > 17 else '') if (lin[16] if lin_n > 16 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v = gtin225
            if gtin_v is None:
                try:
                    gtin226 = GTIN_125[(lin[19] if lin_n > 19 else '') if (lin[18] if lin_n > 18 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin226 = run.fault(error, lin, 19, '/lines/*/item/gtin', (lin[19] if lin_n > 19 else '') if (lin[18] if lin_n > 18 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v = gtin226
            if gtin_v is None:
                try:
                    gtin227 = GTIN_126[(lin[21] if lin_n > 21 else '') if (lin[20] if lin_n > 20 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin227 = run.fault(error, lin, 21, '/lines/*/item/gtin', (lin[21] if lin_n > 21 else '') if (lin[20] if lin_n > 20 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v = gtin227
            if gtin_v is None:
                try:
                    gtin228 = GTIN_127[(lin[23] if lin_n > 23 else '') if (lin[22] if lin_n > 22 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin228 = run.fault(error, lin, 23, '/lines/*/item/gtin', (lin[23] if lin_n > 23 else '') if (lin[22] if lin_n > 22 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v = gtin228
            if gtin_v is None:
                try:
                    gtin229 = GTIN_128[(lin[25] if lin_n > 25 else '') if (lin[24] if lin_n > 24 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin229 = run.fault(error, lin, 25, '/lines/*/item/gtin', (lin[25] if lin_n > 25 else '') if (lin[24] if lin_n > 24 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v = gtin229
            if gtin_v is None:
                try:
                    gtin230 = GTIN_129[(lin[27] if lin_n > 27 else '') if (lin[26] if lin_n > 26 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin230 = run.fault(error, lin, 27, '/lines/*/item/gtin', (lin[27] if lin_n > 27 else '') if (lin[26] if lin_n > 26 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v = gtin230
            if gtin_v is None:
                try:
                    gtin231 = GTIN_130[(lin[29] if lin_n > 29 else '') if (lin[28] if lin_n > 28 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin231 = run.fault(error, lin, 29, '/lines/*/item/gtin', (lin[29] if lin_n > 29 else '') if (lin[28] if lin_n > 28 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v = gtin231
            if gtin_v is None:
                try:
                    gtin232 = GTIN_131[(lin[31] if lin_n > 31 else '') if (lin[30] if lin_n > 30 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin232 = run.fault(error, lin, 31, '/lines/*/item/gtin', (lin[31] if lin_n > 31 else '') if (lin[30] if lin_n > 30 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v = gtin232
            try:
                country_of_origin = COUNTRY_OF_ORIGIN_132[(lin[3] if lin_n > 3 else '') if (lin[2] if lin_n > 2 else '') == 'CH' else '']
            except CodecError as error:
                country_of_origin = run.fault(error, lin, 3, '/lines/*/item/countryOfOrigin', (lin[3] if lin_n > 3 else '') if (lin[2] if lin_n > 2 else '') == 'CH' else '')
            country_of_origin_v = country_of_origin
            if country_of_origin_v is None:
                try:
                    country_of_origin233 = COUNTRY_OF_ORIGIN_133[(lin[5] if lin_n > 5 else '') if (lin[4] if lin_n > 4 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin233 = run.fault(error, lin, 5, '/lines/*/item/countryOfOrigin', (lin[5] if lin_n > 5 else '') if (lin[4] if lin_n > 4 else '') == 'CH' else '')
                country_of_origin_v = country_of_origin233
            if country_of_origin_v is None:
                try:
                    country_of_origin234 = COUNTRY_OF_ORIGIN_134[(lin[7] if lin_n > 7 else '') if (lin[6] if lin_n > 6 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin234 = run.fault(error, lin, 7, '/lines/*/item/countryOfOrigin', (lin[7] if lin_n > 7 else '') if (lin[6] if lin_n > 6 else '') == 'CH' else '')
                country_of_origin_v = country_of_origin234
            if country_of_origin_v is None:
                try:
                    country_of_origin235 = COUNTRY_OF_ORIGIN_135[(lin[9] if lin_n > 9 else '') if (lin[8] if lin_n > 8 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin235 = run.fault(error, lin, 9, '/lines/*/item/countryOfOrigin', (lin[9] if lin_n > 9 else '') if (lin[8] if lin_n > 8 else '') == 'CH' else '')
                country_of_origin_v = country_of_origin235
            if country_of_origin_v is None:
                try:
                    country_of_origin236 = COUNTRY_OF_ORIGIN_136[(lin[11] if lin_n > 11 else '') if (lin[10] if lin_n > 10 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin236 = run.fault(error, lin, 11, '/lines/*/item/countryOfOrigin', (lin[11] if lin_n > 11 else '') if (lin[10] if lin_n > 10 else '') == 'CH' else '')
                country_of_origin_v = country_of_origin236
            if country_of_origin_v is None:
                try:
                    country_of_origin237 = COUNTRY_OF_ORIGIN_137[(lin[13] if lin_n > 13 else '') if (lin[12] if lin_n > 12 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin237 = run.fault(error, lin, 13, '/lines/*/item/countryOfOrigin', (lin[13] if lin_n > 13 else '') if (lin[12] if lin_n > 12 else '') == 'CH' else '')
                country_of_origin_v = country_of_origin237
            if country_of_origin_v is None:
                try:
                    country_of_origin238 = COUNTRY_OF_ORIGIN_138[(lin[15] if lin_n > 15 else '') if (lin[14] if lin_n > 14 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin238 = run.fault(error, lin, 15, '/lines/*/item/countryOfOrigin', (lin[15] if lin_n > 15 else '') if (lin[14] if lin_n > 14 else '') == 'CH' else '')
                country_of_origin_v = country_of_origin238
            if country_of_origin_v is None:
                try:
                    country_of_origin239 = COUNTRY_OF_ORIGIN_139[(lin[17] if lin_n > 17 else '') if (lin[16] if lin_n > 16 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin239 = run.fault(error, lin, 17, '/lines/*/item/countryOfOrigin', (lin[17] if lin_n > 17 else '') if (lin[16] if lin_n > 16 else '') == 'CH' else '')
                country_of_origin_v = country_of_origin239
            if country_of_origin_v is None:
                try:
                    country_of_origin240 = COUNTRY_OF_ORIGIN_140[(lin[19] if lin_n > 19 else '') if (lin[18] if lin_n > 18 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin240 = run.fault(error, lin, 19, '/lines/*/item/countryOfOrigin', (lin[19] if lin_n > 19 else '') if (lin[18] if lin_n > 18 else '') == 'CH' else '')
                country_of_origin_v = country_of_origin240
            if country_of_origin_v is None:
                try:
                    country_of_origin241 = COUNTRY_OF_ORIGIN_141[(lin[21] if lin_n > 21 else '') if (lin[20] if lin_n > 20 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin241 = run.fault(error, lin, 21, '/lines/*/item/countryOfOrigin', (lin[21] if lin_n > 21 else '') if (lin[20] if lin_n > 20 else '') == 'CH' else '')
                country_of_origin_v = country_of_origin241
            if country_of_origin_v is None:
                try:
                    country_of_origin242 = COUNTRY_OF_ORIGIN_142[(lin[23] if lin_n > 23 else '') if (lin[22] if lin_n > 22 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin242 = run.fault(error, lin, 23, '/lines/*/item/countryOfOrigin', (lin[23] if lin_n > 23 else '') if (lin[22] if lin_n > 22 else '') == 'CH' else '')
                country_of_origin_v = country_of_origin242
            if country_of_origin_v is None:
                try:
                    country_of_origin243 = COUNTRY_OF_ORIGIN_143[(lin[25] if lin_n > 25 else '') if (lin[24] if lin_n > 24 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin243 = run.fault(error, lin, 25, '/lines/*/item/countryOfOrigin', (lin[25] if lin_n > 25 else '') if (lin[24] if lin_n > 24 else '') == 'CH' else '')
                country_of_origin_v = country_of_origin243
            if country_of_origin_v is None:
                try:
                    country_of_origin244 = COUNTRY_OF_ORIGIN_144[(lin[27] if lin_n > 27 else '') if (lin[26] if lin_n > 26 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin244 = run.fault(error, lin, 27, '/lines/*/item/countryOfOrigin', (lin[27] if lin_n > 27 else '') if (lin[26] if lin_n > 26 else '') == 'CH' else '')
                country_of_origin_v = country_of_origin244
            if country_of_origin_v is None:
                try:
                    country_of_origin245 = COUNTRY_OF_ORIGIN_145[(lin[29] if lin_n > 29 else '') if (lin[28] if lin_n > 28 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin245 = run.fault(error, lin, 29, '/lines/*/item/countryOfOrigin', (lin[29] if lin_n > 29 else '') if (lin[28] if lin_n > 28 else '') == 'CH' else '')
                country_of_origin_v = country_of_origin245
            if country_of_origin_v is None:
                try:
                    country_of_origin246 = COUNTRY_OF_ORIGIN_146[(lin[31] if lin_n > 31 else '') if (lin[30] if lin_n > 30 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin246 = run.fault(error, lin, 31, '/lines/*/item/countryOfOrigin', (lin[31] if lin_n > 31 else '') if (lin[30] if lin_n > 30 else '') == 'CH' else '')
                country_of_origin_v = country_of_origin246
            pid_loop = m128[1]
            pid_loop = pid_loop[0] if pid_loop else None
            pid = pid_loop[0] if pid_loop is not None else None
            pid_n = len(pid) if pid is not None else 0
            try:
                description = DESCRIPTION_147[pid[5]] if pid_n > 5 else None
            except CodecError as error:
                description = run.fault(error, pid, 5, '/lines/*/item/description', pid[5] if pid_n > 5 else '')
            item = None
            if identifiers204 is not None or sku_v is not None or gtin_v is not None or country_of_origin_v is not None or description is not None:
                item = {}
                if country_of_origin_v is not None:
                    item['countryOfOrigin'] = country_of_origin_v
                if description is not None:
                    item['description'] = description
                if gtin_v is not None:
                    item['gtin'] = gtin_v
                if identifiers204 is not None:
                    item['identifiers'] = identifiers204
                if sku_v is not None:
                    item['sku'] = sku_v
            try:
                lot_number = LOT_NUMBER_148[(lin[3] if lin_n > 3 else '') if (lin[2] if lin_n > 2 else '') == 'LT' else '']
            except CodecError as error:
                lot_number = run.fault(error, lin, 3, '/lines/*/stock/lotNumber', (lin[3] if lin_n > 3 else '') if (lin[2] if lin_n > 2 else '') == 'LT' else '')
            lot_number_v = lot_number
            if lot_number_v is None:
                try:
                    lot_number247 = LOT_NUMBER_149[(lin[5] if lin_n > 5 else '') if (lin[4] if lin_n > 4 else '') == 'LT' else '']
                except CodecError as error:
                    lot_number247 = run.fault(error, lin, 5, '/lines/*/stock/lotNumber', (lin[5] if lin_n > 5 else '') if (lin[4] if lin_n > 4 else '') == 'LT' else '')
                lot_number_v = lot_number247
            if lot_number_v is None:
                try:
                    lot_number248 = LOT_NUMBER_150[(lin[7] if lin_n > 7 else '') if (lin[6] if lin_n > 6 else '') == 'LT' else '']
                except CodecError as error:
                    lot_number248 = run.fault(error, lin, 7, '/lines/*/stock/lotNumber', (lin[7] if lin_n > 7 else '') if (lin[6] if lin_n > 6 else '') == 'LT' else '')
                lot_number_v = lot_number248
            if lot_number_v is None:
                try:
                    lot_number249 = LOT_NUMBER_151[(lin[9] if lin_n > 9 else '') if (lin[8] if lin_n > 8 else '') == 'LT' else '']
                except CodecError as error:
                    lot_number249 = run.fault(error, lin, 9, '/lines/*/stock/lotNumber', (lin[9] if lin_n > 9 else '') if (lin[8] if lin_n > 8 else '') == 'LT' else '')
                lot_number_v = lot_number249
            if lot_number_v is None:
                try:
                    lot_number250 = LOT_NUMBER_152[(lin[11] if lin_n > 11 else '') if (lin[10] if lin_n > 10 else '') == 'LT' else '']
                except CodecError as error:
                    lot_number250 = run.fault(error, lin, 11, '/lines/*/stock/lotNumber', (lin[11] if lin_n > 11 else '') if (lin[10] if lin_n > 10 else '') == 'LT' else '')
                lot_number_v = lot_number250
            if lot_number_v is None:
                try:
                    lot_number251 = LOT_NUMBER_153[(lin[13] if lin_n > 13 else '') if (lin[12] if lin_n > 12 else '') == 'LT' else '']
                except CodecError as error:
                    lot_number251 = run.fault(error, lin, 13, '/lines/*/stock/lotNumber', (lin[13] if lin_n > 13 else '') if (lin[12] if lin_n > 12 else '') == 'LT' else '')
                lot_number_v = lot_number251
            if lot_number_v is None:
                try:
                    lot_number252 = LOT_NUMBER_154[(lin[15] if lin_n > 15 else '') if (lin[14] if lin_n > 14 else '') == 'LT' else '']
                except CodecError as error:
                    lot_number252 = run.fault(error, lin, 15, '/lines/*/stock/lotNumber', (lin[15] if lin_n > 15 else '') if (lin[14] if lin_n > 14 else '') == 'LT' else '')
                lot_number_v = lot_number252
            if lot_number_v is None:
                try:
                    lot_number253 = LOT_NUMBER_155[(lin[17] if lin_n > 17 else '') if (lin[16] if lin_n > 16 else '') == 'LT' else '']
                except CodecError as error:
                    lot_number253 = run.fault(error, lin, 17, '/lines/*/stock/lotNumber', (lin[17] if lin_n > 17 else '') if (lin[16] if lin_n > 16 else '') == 'LT' else '')
                lot_number_v = lot_number253
            if lot_number_v is None:
                try:
                    lot_number254 = LOT_NUMBER_156[(lin[19] if lin_n > 19 else '') if (lin[18] if lin_n > 18 else '') == 'LT' else '']
                except CodecError as error:
                    lot_number254 = run.fault(error, lin, 19, '/lines/*/stock/lotNumber', (lin[19] if lin_n > 19 else '') if (lin[18] if lin_n > 18 else '') == 'LT' else '')
                lot_number_v = lot_number254
            if lot_number_v is None:
                try:
                    lot_number255 = LOT_NUMBER_157[(lin[21] if lin_n > 21 else '') if (lin[20] if lin_n > 20 else '') == 'LT' else '']
                except CodecError as error:
                    lot_number255 = run.fault(error, lin, 21, '/lines/*/stock/lotNumber', (lin[21] if lin_n > 21 else '') if (lin[20] if lin_n > 20 else '') == 'LT' else '')
                lot_number_v = lot_number255
            if lot_number_v is None:
                try:
                    lot_number256 = LOT_NUMBER_158[(lin[23] if lin_n > 23 else '') if (lin[22] if lin_n > 22 else '') == 'LT' else '']
                except CodecError as error:
                    lot_number256 = run.fault(error, lin, 23, '/lines/*/stock/lotNumber', (lin[23] if lin_n > 23 else '') if (lin[22] if lin_n > 22 else '') == 'LT' else '')
                lot_number_v = lot_number256
            if lot_number_v is None:
                try:
                    lot_number257 = LOT_NUMBER_159[(lin[25] if lin_n > 25 else '') if (lin[24] if lin_n > 24 else '') == 'LT' else '']
                except CodecError as error:
                    lot_number257 = run.fault(error, lin, 25, '/lines/*/stock/lotNumber', (lin[25] if lin_n > 25 else '') if (lin[24] if lin_n > 24 else '') == 'LT' else '')
                lot_number_v = lot_number257
            if lot_number_v is None:
                try:
                    lot_number258 = LOT_NUMBER_160[(lin[27] if lin_n > 27 else '') if (lin[26] if lin_n > 26 else '') == 'LT' else '']
                except CodecError as error:
                    lot_number258 = run.fault(error, lin, 27, '/lines/*/stock/lotNumber', (lin[27] if lin_n > 27 else '') if (lin[26] if lin_n > 26 else '') == 'LT' else '')
                lot_number_v = lot_number258
            if lot_number_v is None:
                try:
                    lot_number259 = LOT_NUMBER_161[(lin[29] if lin_n > 29 else '') if (lin[28] if lin_n > 28 else '') == 'LT' else '']
                except CodecError as error:
                    lot_number259 = run.fault(error, lin, 29, '/lines/*/stock/lotNumber', (lin[29] if lin_n > 29 else '') if (lin[28] if lin_n > 28 else '') == 'LT' else '')
                lot_number_v = lot_number259
            if lot_number_v is None:
                try:
                    lot_number260 = LOT_NUMBER_162[(lin[31] if lin_n > 31 else '') if (lin[30] if lin_n > 30 else '') == 'LT' else '']
                except CodecError as error:
                    lot_number260 = run.fault(error, lin, 31, '/lines/*/stock/lotNumber', (lin[31] if lin_n > 31 else '') if (lin[30] if lin_n > 30 else '') == 'LT' else '')
                lot_number_v = lot_number260
            stock = None
            if lot_number_v is not None:
                stock = {'lotNumber': lot_number_v}
            qty_loop261 = pick(m128[20], 1, ('17',)) if m128[20] else None
            qty = qty_loop261[0] if qty_loop261 is not None else None
            qty_n = len(qty) if qty is not None else 0
            ls_loop262 = qty_loop261[7] if qty_loop261 is not None else None
            ls_loop262 = ls_loop262[0] if ls_loop262 else None
            ls263 = ls_loop262[0] if ls_loop262 is not None else None
            ls263_n = len(ls263) if ls263 is not None else 0
            try:
                value264 = VALUE_163[(qty[2] if qty_n > 2 else '') if (ls263[1] if ls263_n > 1 else '') == '' else '']
            except CodecError as error:
                value264 = run.fault(error, qty, 2, '/lines/*/onHand/value', (qty[2] if qty_n > 2 else '') if (ls263[1] if ls263_n > 1 else '') == '' else '')
            try:
                unit_code = UNIT_CODE_164[(component(qty[3] if qty_n > 3 else '', 1, facts.get('component', ':'))) if (ls263[1] if ls263_n > 1 else '') == '' and (qty[2] if qty_n > 2 else '') != '' else '']
            except CodecError as error:
                unit_code = run.fault(error, qty, 3, '/lines/*/onHand/unitCode', (component(qty[3] if qty_n > 3 else '', 1, facts.get('component', ':'))) if (ls263[1] if ls263_n > 1 else '') == '' and (qty[2] if qty_n > 2 else '') != '' else '')
            unit_code_v = unit_code
            if unit_code_v is None:
                uit_loop = qty_loop261[1] if qty_loop261 is not None else None
                uit_loop = uit_loop[0] if uit_loop else None
                uit = uit_loop[0] if uit_loop is not None else None
                uit_n = len(uit) if uit is not None else 0
                try:
                    unit_code265 = UNIT_CODE_165[(component(uit[1] if uit_n > 1 else '', 1, facts.get('component', ':'))) if (ls263[1] if ls263_n > 1 else '') == '' and (qty[2] if qty_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code265 = run.fault(error, uit, 1, '/lines/*/onHand/unitCode', (component(uit[1] if uit_n > 1 else '', 1, facts.get('component', ':'))) if (ls263[1] if ls263_n > 1 else '') == '' and (qty[2] if qty_n > 2 else '') != '' else '')
                unit_code_v = unit_code265
            if unit_code_v is None:
                uit_loop266 = m128[12]
                uit_loop266 = uit_loop266[0] if uit_loop266 else None
                uit267 = uit_loop266[0] if uit_loop266 is not None else None
                uit267_n = len(uit267) if uit267 is not None else 0
                try:
                    unit_code268 = UNIT_CODE_166[(component(uit267[1] if uit267_n > 1 else '', 1, facts.get('component', ':'))) if (ls263[1] if ls263_n > 1 else '') == '' and (qty[2] if qty_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code268 = run.fault(error, uit267, 1, '/lines/*/onHand/unitCode', (component(uit267[1] if uit267_n > 1 else '', 1, facts.get('component', ':'))) if (ls263[1] if ls263_n > 1 else '') == '' and (qty[2] if qty_n > 2 else '') != '' else '')
                unit_code_v = unit_code268
            if unit_code_v is None:
                try:
                    unit_code269 = UNIT_CODE_167[(facts.get('unit', '')) if (ls263[1] if ls263_n > 1 else '') == '' and (qty[2] if qty_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code269 = run.fault(error, None, None, '/lines/*/onHand/unitCode', (facts.get('unit', '')) if (ls263[1] if ls263_n > 1 else '') == '' and (qty[2] if qty_n > 2 else '') != '' else '')
                unit_code_v = unit_code269
            on_hand = None
            if value264 is not None or unit_code_v is not None:
                if unit_code_v is None:
                    run.lacks('/lines/*/onHand/unitCode', qty or m128[0], 'QTY[01=17]-03:1')
                if value264 is None:
                    run.lacks('/lines/*/onHand/value', qty or m128[0], 'QTY[01=17]-02')
                on_hand = {'unitCode': unit_code_v, 'value': value264}
            qty_loop270 = pick(m128[20], 1, ('33',)) if m128[20] else None
            qty271 = qty_loop270[0] if qty_loop270 is not None else None
            qty271_n = len(qty271) if qty271 is not None else 0
            ls_loop272 = qty_loop270[7] if qty_loop270 is not None else None
            ls_loop272 = ls_loop272[0] if ls_loop272 else None
            ls273 = ls_loop272[0] if ls_loop272 is not None else None
            ls273_n = len(ls273) if ls273 is not None else 0
            try:
                value274 = VALUE_168[(qty271[2] if qty271_n > 2 else '') if (ls273[1] if ls273_n > 1 else '') == '' else '']
            except CodecError as error:
                value274 = run.fault(error, qty271, 2, '/lines/*/available/value', (qty271[2] if qty271_n > 2 else '') if (ls273[1] if ls273_n > 1 else '') == '' else '')
            try:
                unit_code276 = UNIT_CODE_169[(component(qty271[3] if qty271_n > 3 else '', 1, facts.get('component', ':'))) if (ls273[1] if ls273_n > 1 else '') == '' and (qty271[2] if qty271_n > 2 else '') != '' else '']
            except CodecError as error:
                unit_code276 = run.fault(error, qty271, 3, '/lines/*/available/unitCode', (component(qty271[3] if qty271_n > 3 else '', 1, facts.get('component', ':'))) if (ls273[1] if ls273_n > 1 else '') == '' and (qty271[2] if qty271_n > 2 else '') != '' else '')
            unit_code_v275 = unit_code276
            if unit_code_v275 is None:
                uit_loop277 = qty_loop270[1] if qty_loop270 is not None else None
                uit_loop277 = uit_loop277[0] if uit_loop277 else None
                uit278 = uit_loop277[0] if uit_loop277 is not None else None
                uit278_n = len(uit278) if uit278 is not None else 0
                try:
                    unit_code279 = UNIT_CODE_170[(component(uit278[1] if uit278_n > 1 else '', 1, facts.get('component', ':'))) if (ls273[1] if ls273_n > 1 else '') == '' and (qty271[2] if qty271_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code279 = run.fault(error, uit278, 1, '/lines/*/available/unitCode', (component(uit278[1] if uit278_n > 1 else '', 1, facts.get('component', ':'))) if (ls273[1] if ls273_n > 1 else '') == '' and (qty271[2] if qty271_n > 2 else '') != '' else '')
                unit_code_v275 = unit_code279
            if unit_code_v275 is None:
                uit_loop280 = m128[12]
                uit_loop280 = uit_loop280[0] if uit_loop280 else None
                uit281 = uit_loop280[0] if uit_loop280 is not None else None
                uit281_n = len(uit281) if uit281 is not None else 0
                try:
                    unit_code282 = UNIT_CODE_171[(component(uit281[1] if uit281_n > 1 else '', 1, facts.get('component', ':'))) if (ls273[1] if ls273_n > 1 else '') == '' and (qty271[2] if qty271_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code282 = run.fault(error, uit281, 1, '/lines/*/available/unitCode', (component(uit281[1] if uit281_n > 1 else '', 1, facts.get('component', ':'))) if (ls273[1] if ls273_n > 1 else '') == '' and (qty271[2] if qty271_n > 2 else '') != '' else '')
                unit_code_v275 = unit_code282
            if unit_code_v275 is None:
                try:
                    unit_code283 = UNIT_CODE_172[(facts.get('unit', '')) if (ls273[1] if ls273_n > 1 else '') == '' and (qty271[2] if qty271_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code283 = run.fault(error, None, None, '/lines/*/available/unitCode', (facts.get('unit', '')) if (ls273[1] if ls273_n > 1 else '') == '' and (qty271[2] if qty271_n > 2 else '') != '' else '')
                unit_code_v275 = unit_code283
            available = None
            if value274 is not None or unit_code_v275 is not None:
                if unit_code_v275 is None:
                    run.lacks('/lines/*/available/unitCode', qty271 or m128[0], 'QTY[01=33]-03:1')
                if value274 is None:
                    run.lacks('/lines/*/available/value', qty271 or m128[0], 'QTY[01=33]-02')
                available = {'unitCode': unit_code_v275, 'value': value274}
            qty_loop284 = pick(m128[20], 1, ('63',)) if m128[20] else None
            qty285 = qty_loop284[0] if qty_loop284 is not None else None
            qty285_n = len(qty285) if qty285 is not None else 0
            ls_loop286 = qty_loop284[7] if qty_loop284 is not None else None
            ls_loop286 = ls_loop286[0] if ls_loop286 else None
            ls287 = ls_loop286[0] if ls_loop286 is not None else None
            ls287_n = len(ls287) if ls287 is not None else 0
            try:
                value288 = VALUE_173[(qty285[2] if qty285_n > 2 else '') if (ls287[1] if ls287_n > 1 else '') == '' else '']
            except CodecError as error:
                value288 = run.fault(error, qty285, 2, '/lines/*/onOrder/value', (qty285[2] if qty285_n > 2 else '') if (ls287[1] if ls287_n > 1 else '') == '' else '')
            try:
                unit_code290 = UNIT_CODE_174[(component(qty285[3] if qty285_n > 3 else '', 1, facts.get('component', ':'))) if (ls287[1] if ls287_n > 1 else '') == '' and (qty285[2] if qty285_n > 2 else '') != '' else '']
            except CodecError as error:
                unit_code290 = run.fault(error, qty285, 3, '/lines/*/onOrder/unitCode', (component(qty285[3] if qty285_n > 3 else '', 1, facts.get('component', ':'))) if (ls287[1] if ls287_n > 1 else '') == '' and (qty285[2] if qty285_n > 2 else '') != '' else '')
            unit_code_v289 = unit_code290
            if unit_code_v289 is None:
                uit_loop291 = qty_loop284[1] if qty_loop284 is not None else None
                uit_loop291 = uit_loop291[0] if uit_loop291 else None
                uit292 = uit_loop291[0] if uit_loop291 is not None else None
                uit292_n = len(uit292) if uit292 is not None else 0
                try:
                    unit_code293 = UNIT_CODE_175[(component(uit292[1] if uit292_n > 1 else '', 1, facts.get('component', ':'))) if (ls287[1] if ls287_n > 1 else '') == '' and (qty285[2] if qty285_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code293 = run.fault(error, uit292, 1, '/lines/*/onOrder/unitCode', (component(uit292[1] if uit292_n > 1 else '', 1, facts.get('component', ':'))) if (ls287[1] if ls287_n > 1 else '') == '' and (qty285[2] if qty285_n > 2 else '') != '' else '')
                unit_code_v289 = unit_code293
            if unit_code_v289 is None:
                uit_loop294 = m128[12]
                uit_loop294 = uit_loop294[0] if uit_loop294 else None
                uit295 = uit_loop294[0] if uit_loop294 is not None else None
                uit295_n = len(uit295) if uit295 is not None else 0
                try:
                    unit_code296 = UNIT_CODE_176[(component(uit295[1] if uit295_n > 1 else '', 1, facts.get('component', ':'))) if (ls287[1] if ls287_n > 1 else '') == '' and (qty285[2] if qty285_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code296 = run.fault(error, uit295, 1, '/lines/*/onOrder/unitCode', (component(uit295[1] if uit295_n > 1 else '', 1, facts.get('component', ':'))) if (ls287[1] if ls287_n > 1 else '') == '' and (qty285[2] if qty285_n > 2 else '') != '' else '')
                unit_code_v289 = unit_code296
            if unit_code_v289 is None:
                try:
                    unit_code297 = UNIT_CODE_177[(facts.get('unit', '')) if (ls287[1] if ls287_n > 1 else '') == '' and (qty285[2] if qty285_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code297 = run.fault(error, None, None, '/lines/*/onOrder/unitCode', (facts.get('unit', '')) if (ls287[1] if ls287_n > 1 else '') == '' and (qty285[2] if qty285_n > 2 else '') != '' else '')
                unit_code_v289 = unit_code297
            on_order = None
            if value288 is not None or unit_code_v289 is not None:
                if unit_code_v289 is None:
                    run.lacks('/lines/*/onOrder/unitCode', qty285 or m128[0], 'QTY[01=63]-03:1')
                if value288 is None:
                    run.lacks('/lines/*/onOrder/value', qty285 or m128[0], 'QTY[01=63]-02')
                on_order = {'unitCode': unit_code_v289, 'value': value288}
            qty_loop298 = pick(m128[20], 1, ('77',)) if m128[20] else None
            qty299 = qty_loop298[0] if qty_loop298 is not None else None
            qty299_n = len(qty299) if qty299 is not None else 0
            ls_loop300 = qty_loop298[7] if qty_loop298 is not None else None
            ls_loop300 = ls_loop300[0] if ls_loop300 else None
            ls301 = ls_loop300[0] if ls_loop300 is not None else None
            ls301_n = len(ls301) if ls301 is not None else 0
            try:
                value302 = VALUE_178[(qty299[2] if qty299_n > 2 else '') if (ls301[1] if ls301_n > 1 else '') == '' else '']
            except CodecError as error:
                value302 = run.fault(error, qty299, 2, '/lines/*/openOrders/value', (qty299[2] if qty299_n > 2 else '') if (ls301[1] if ls301_n > 1 else '') == '' else '')
            try:
                unit_code304 = UNIT_CODE_179[(component(qty299[3] if qty299_n > 3 else '', 1, facts.get('component', ':'))) if (ls301[1] if ls301_n > 1 else '') == '' and (qty299[2] if qty299_n > 2 else '') != '' else '']
            except CodecError as error:
                unit_code304 = run.fault(error, qty299, 3, '/lines/*/openOrders/unitCode', (component(qty299[3] if qty299_n > 3 else '', 1, facts.get('component', ':'))) if (ls301[1] if ls301_n > 1 else '') == '' and (qty299[2] if qty299_n > 2 else '') != '' else '')
            unit_code_v303 = unit_code304
            if unit_code_v303 is None:
                uit_loop305 = qty_loop298[1] if qty_loop298 is not None else None
                uit_loop305 = uit_loop305[0] if uit_loop305 else None
                uit306 = uit_loop305[0] if uit_loop305 is not None else None
                uit306_n = len(uit306) if uit306 is not None else 0
                try:
                    unit_code307 = UNIT_CODE_180[(component(uit306[1] if uit306_n > 1 else '', 1, facts.get('component', ':'))) if (ls301[1] if ls301_n > 1 else '') == '' and (qty299[2] if qty299_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code307 = run.fault(error, uit306, 1, '/lines/*/openOrders/unitCode', (component(uit306[1] if uit306_n > 1 else '', 1, facts.get('component', ':'))) if (ls301[1] if ls301_n > 1 else '') == '' and (qty299[2] if qty299_n > 2 else '') != '' else '')
                unit_code_v303 = unit_code307
            if unit_code_v303 is None:
                uit_loop308 = m128[12]
                uit_loop308 = uit_loop308[0] if uit_loop308 else None
                uit309 = uit_loop308[0] if uit_loop308 is not None else None
                uit309_n = len(uit309) if uit309 is not None else 0
                try:
                    unit_code310 = UNIT_CODE_181[(component(uit309[1] if uit309_n > 1 else '', 1, facts.get('component', ':'))) if (ls301[1] if ls301_n > 1 else '') == '' and (qty299[2] if qty299_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code310 = run.fault(error, uit309, 1, '/lines/*/openOrders/unitCode', (component(uit309[1] if uit309_n > 1 else '', 1, facts.get('component', ':'))) if (ls301[1] if ls301_n > 1 else '') == '' and (qty299[2] if qty299_n > 2 else '') != '' else '')
                unit_code_v303 = unit_code310
            if unit_code_v303 is None:
                try:
                    unit_code311 = UNIT_CODE_182[(facts.get('unit', '')) if (ls301[1] if ls301_n > 1 else '') == '' and (qty299[2] if qty299_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code311 = run.fault(error, None, None, '/lines/*/openOrders/unitCode', (facts.get('unit', '')) if (ls301[1] if ls301_n > 1 else '') == '' and (qty299[2] if qty299_n > 2 else '') != '' else '')
                unit_code_v303 = unit_code311
            open_orders = None
            if value302 is not None or unit_code_v303 is not None:
                if unit_code_v303 is None:
                    run.lacks('/lines/*/openOrders/unitCode', qty299 or m128[0], 'QTY[01=77]-03:1')
                if value302 is None:
                    run.lacks('/lines/*/openOrders/value', qty299 or m128[0], 'QTY[01=77]-02')
                open_orders = {'unitCode': unit_code_v303, 'value': value302}
            qty_loop313 = pick(m128[20], 1, ('QC',)) if m128[20] else None
            qty314 = qty_loop313[0] if qty_loop313 is not None else None
            qty314_n = len(qty314) if qty314 is not None else 0
            ls_loop315 = qty_loop313[7] if qty_loop313 is not None else None
            ls_loop315 = ls_loop315[0] if ls_loop315 else None
            ls316 = ls_loop315[0] if ls_loop315 is not None else None
            ls316_n = len(ls316) if ls316 is not None else 0
            try:
                value317 = VALUE_183[(qty314[2] if qty314_n > 2 else '') if (ls316[1] if ls316_n > 1 else '') == '' else '']
            except CodecError as error:
                value317 = run.fault(error, qty314, 2, '/lines/*/held/value', (qty314[2] if qty314_n > 2 else '') if (ls316[1] if ls316_n > 1 else '') == '' else '')
            value_v312 = value317
            if value_v312 is None:
                qty_loop318 = pick(m128[20], 1, ('QH',)) if m128[20] else None
                qty319 = qty_loop318[0] if qty_loop318 is not None else None
                qty319_n = len(qty319) if qty319 is not None else 0
                ls_loop320 = qty_loop318[7] if qty_loop318 is not None else None
                ls_loop320 = ls_loop320[0] if ls_loop320 else None
                ls321 = ls_loop320[0] if ls_loop320 is not None else None
                ls321_n = len(ls321) if ls321 is not None else 0
                try:
                    value322 = VALUE_184[(qty319[2] if qty319_n > 2 else '') if (ls321[1] if ls321_n > 1 else '') == '' else '']
                except CodecError as error:
                    value322 = run.fault(error, qty319, 2, '/lines/*/held/value', (qty319[2] if qty319_n > 2 else '') if (ls321[1] if ls321_n > 1 else '') == '' else '')
                value_v312 = value322
            try:
                unit_code324 = UNIT_CODE_185[(component(qty314[3] if qty314_n > 3 else '', 1, facts.get('component', ':'))) if (ls316[1] if ls316_n > 1 else '') == '' and (qty314[2] if qty314_n > 2 else '') != '' else '']
            except CodecError as error:
                unit_code324 = run.fault(error, qty314, 3, '/lines/*/held/unitCode', (component(qty314[3] if qty314_n > 3 else '', 1, facts.get('component', ':'))) if (ls316[1] if ls316_n > 1 else '') == '' and (qty314[2] if qty314_n > 2 else '') != '' else '')
            unit_code_v323 = unit_code324
            if unit_code_v323 is None:
                uit_loop325 = qty_loop313[1] if qty_loop313 is not None else None
                uit_loop325 = uit_loop325[0] if uit_loop325 else None
                uit326 = uit_loop325[0] if uit_loop325 is not None else None
                uit326_n = len(uit326) if uit326 is not None else 0
                try:
                    unit_code327 = UNIT_CODE_186[(component(uit326[1] if uit326_n > 1 else '', 1, facts.get('component', ':'))) if (ls316[1] if ls316_n > 1 else '') == '' and (qty314[2] if qty314_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code327 = run.fault(error, uit326, 1, '/lines/*/held/unitCode', (component(uit326[1] if uit326_n > 1 else '', 1, facts.get('component', ':'))) if (ls316[1] if ls316_n > 1 else '') == '' and (qty314[2] if qty314_n > 2 else '') != '' else '')
                unit_code_v323 = unit_code327
            if unit_code_v323 is None:
                uit_loop328 = m128[12]
                uit_loop328 = uit_loop328[0] if uit_loop328 else None
                uit329 = uit_loop328[0] if uit_loop328 is not None else None
                uit329_n = len(uit329) if uit329 is not None else 0
                try:
                    unit_code330 = UNIT_CODE_187[(component(uit329[1] if uit329_n > 1 else '', 1, facts.get('component', ':'))) if (ls316[1] if ls316_n > 1 else '') == '' and (qty314[2] if qty314_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code330 = run.fault(error, uit329, 1, '/lines/*/held/unitCode', (component(uit329[1] if uit329_n > 1 else '', 1, facts.get('component', ':'))) if (ls316[1] if ls316_n > 1 else '') == '' and (qty314[2] if qty314_n > 2 else '') != '' else '')
                unit_code_v323 = unit_code330
            if unit_code_v323 is None:
                try:
                    unit_code331 = UNIT_CODE_188[(facts.get('unit', '')) if (ls316[1] if ls316_n > 1 else '') == '' and (qty314[2] if qty314_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code331 = run.fault(error, None, None, '/lines/*/held/unitCode', (facts.get('unit', '')) if (ls316[1] if ls316_n > 1 else '') == '' and (qty314[2] if qty314_n > 2 else '') != '' else '')
                unit_code_v323 = unit_code331
            if unit_code_v323 is None:
                qty_loop332 = pick(m128[20], 1, ('QH',)) if m128[20] else None
                qty333 = qty_loop332[0] if qty_loop332 is not None else None
                qty333_n = len(qty333) if qty333 is not None else 0
                ls_loop334 = qty_loop332[7] if qty_loop332 is not None else None
                ls_loop334 = ls_loop334[0] if ls_loop334 else None
                ls335 = ls_loop334[0] if ls_loop334 is not None else None
                ls335_n = len(ls335) if ls335 is not None else 0
                try:
                    unit_code336 = UNIT_CODE_189[(component(qty333[3] if qty333_n > 3 else '', 1, facts.get('component', ':'))) if (ls335[1] if ls335_n > 1 else '') == '' and (qty333[2] if qty333_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code336 = run.fault(error, qty333, 3, '/lines/*/held/unitCode', (component(qty333[3] if qty333_n > 3 else '', 1, facts.get('component', ':'))) if (ls335[1] if ls335_n > 1 else '') == '' and (qty333[2] if qty333_n > 2 else '') != '' else '')
                unit_code_v323 = unit_code336
            if unit_code_v323 is None:
                qty_loop337 = pick(m128[20], 1, ('QH',)) if m128[20] else None
                uit_loop338 = qty_loop337[1] if qty_loop337 is not None else None
                uit_loop338 = uit_loop338[0] if uit_loop338 else None
                uit339 = uit_loop338[0] if uit_loop338 is not None else None
                uit339_n = len(uit339) if uit339 is not None else 0
                ls_loop340 = qty_loop337[7] if qty_loop337 is not None else None
                ls_loop340 = ls_loop340[0] if ls_loop340 else None
                ls341 = ls_loop340[0] if ls_loop340 is not None else None
                ls341_n = len(ls341) if ls341 is not None else 0
                qty342 = qty_loop337[0] if qty_loop337 is not None else None
                qty342_n = len(qty342) if qty342 is not None else 0
                try:
                    unit_code343 = UNIT_CODE_190[(component(uit339[1] if uit339_n > 1 else '', 1, facts.get('component', ':'))) if (ls341[1] if ls341_n > 1 else '') == '' and (qty342[2] if qty342_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code343 = run.fault(error, uit339, 1, '/lines/*/held/unitCode', (component(uit339[1] if uit339_n > 1 else '', 1, facts.get('component', ':'))) if (ls341[1] if ls341_n > 1 else '') == '' and (qty342[2] if qty342_n > 2 else '') != '' else '')
                unit_code_v323 = unit_code343
            if unit_code_v323 is None:
                uit_loop344 = m128[12]
                uit_loop344 = uit_loop344[0] if uit_loop344 else None
                uit345 = uit_loop344[0] if uit_loop344 is not None else None
                uit345_n = len(uit345) if uit345 is not None else 0
                qty_loop346 = pick(m128[20], 1, ('QH',)) if m128[20] else None
                ls_loop347 = qty_loop346[7] if qty_loop346 is not None else None
                ls_loop347 = ls_loop347[0] if ls_loop347 else None
                ls348 = ls_loop347[0] if ls_loop347 is not None else None
                ls348_n = len(ls348) if ls348 is not None else 0
                qty349 = qty_loop346[0] if qty_loop346 is not None else None
                qty349_n = len(qty349) if qty349 is not None else 0
                try:
                    unit_code350 = UNIT_CODE_191[(component(uit345[1] if uit345_n > 1 else '', 1, facts.get('component', ':'))) if (ls348[1] if ls348_n > 1 else '') == '' and (qty349[2] if qty349_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code350 = run.fault(error, uit345, 1, '/lines/*/held/unitCode', (component(uit345[1] if uit345_n > 1 else '', 1, facts.get('component', ':'))) if (ls348[1] if ls348_n > 1 else '') == '' and (qty349[2] if qty349_n > 2 else '') != '' else '')
                unit_code_v323 = unit_code350
            if unit_code_v323 is None:
                qty_loop351 = pick(m128[20], 1, ('QH',)) if m128[20] else None
                ls_loop352 = qty_loop351[7] if qty_loop351 is not None else None
                ls_loop352 = ls_loop352[0] if ls_loop352 else None
                ls353 = ls_loop352[0] if ls_loop352 is not None else None
                ls353_n = len(ls353) if ls353 is not None else 0
                qty354 = qty_loop351[0] if qty_loop351 is not None else None
                qty354_n = len(qty354) if qty354 is not None else 0
                try:
                    unit_code355 = UNIT_CODE_192[(facts.get('unit', '')) if (ls353[1] if ls353_n > 1 else '') == '' and (qty354[2] if qty354_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code355 = run.fault(error, None, None, '/lines/*/held/unitCode', (facts.get('unit', '')) if (ls353[1] if ls353_n > 1 else '') == '' and (qty354[2] if qty354_n > 2 else '') != '' else '')
                unit_code_v323 = unit_code355
            held = None
            if value_v312 is not None or unit_code_v323 is not None:
                if unit_code_v323 is None:
                    run.lacks('/lines/*/held/unitCode', qty314 or m128[0], 'QTY[01=QC]-03:1')
                if value_v312 is None:
                    run.lacks('/lines/*/held/value', qty314 or m128[0], 'QTY[01=QC]-02')
                held = {'unitCode': unit_code_v323, 'value': value_v312}
            uit_loop368 = m128[12]
            uit_loop368 = uit_loop368[0] if uit_loop368 else None
            uit369 = uit_loop368[0] if uit_loop368 is not None else None
            uit369_n = len(uit369) if uit369 is not None else 0
            other_quantities: Any = None
            if m128[20]:
                other_quantities = []
                for m356 in m128[20] or ():
                    qty357 = m356[0]
                    qty357_n = len(qty357)
                    ls_loop358 = m356[7]
                    ls_loop358 = ls_loop358[0] if ls_loop358 else None
                    ls359 = ls_loop358[0] if ls_loop358 is not None else None
                    ls359_n = len(ls359) if ls359 is not None else 0
                    if not ((qty357[2] if qty357_n > 2 else '') != '' and (qty357[1] if qty357_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} and (ls359[1] if ls359_n > 1 else '') == ''):
                        continue
                    try:
                        code360 = CODE_193[qty357[1]] if qty357_n > 1 else None
                    except CodecError as error:
                        code360 = run.fault(error, qty357, 1, '/lines/*/otherQuantities/*/sourceCode/code', qty357[1] if qty357_n > 1 else '')
                    source_code361 = None
                    if code360 is not None:
                        source_code361 = {'code': code360, 'scheme': 'x12-673'}
                    try:
                        value362 = VALUE_194[qty357[2]] if qty357_n > 2 else None
                    except CodecError as error:
                        value362 = run.fault(error, qty357, 2, '/lines/*/otherQuantities/*/quantity/value', qty357[2] if qty357_n > 2 else '')
                    try:
                        unit_code364 = UNIT_CODE_195[(component(qty357[3] if qty357_n > 3 else '', 1, facts.get('component', ':'))) if (qty357[2] if qty357_n > 2 else '') != '' else '']
                    except CodecError as error:
                        unit_code364 = run.fault(error, qty357, 3, '/lines/*/otherQuantities/*/quantity/unitCode', (component(qty357[3] if qty357_n > 3 else '', 1, facts.get('component', ':'))) if (qty357[2] if qty357_n > 2 else '') != '' else '')
                    unit_code_v363 = unit_code364
                    if unit_code_v363 is None:
                        uit_loop365 = m356[1]
                        uit_loop365 = uit_loop365[0] if uit_loop365 else None
                        uit366 = uit_loop365[0] if uit_loop365 is not None else None
                        uit366_n = len(uit366) if uit366 is not None else 0
                        try:
                            unit_code367 = UNIT_CODE_196[(component(uit366[1] if uit366_n > 1 else '', 1, facts.get('component', ':'))) if (qty357[2] if qty357_n > 2 else '') != '' else '']
                        except CodecError as error:
                            unit_code367 = run.fault(error, uit366, 1, '/lines/*/otherQuantities/*/quantity/unitCode', (component(uit366[1] if uit366_n > 1 else '', 1, facts.get('component', ':'))) if (qty357[2] if qty357_n > 2 else '') != '' else '')
                        unit_code_v363 = unit_code367
                    if unit_code_v363 is None:
                        try:
                            unit_code370 = UNIT_CODE_197[(component(uit369[1] if uit369_n > 1 else '', 1, facts.get('component', ':'))) if (qty357[2] if qty357_n > 2 else '') != '' else '']
                        except CodecError as error:
                            unit_code370 = run.fault(error, uit369, 1, '/lines/*/otherQuantities/*/quantity/unitCode', (component(uit369[1] if uit369_n > 1 else '', 1, facts.get('component', ':'))) if (qty357[2] if qty357_n > 2 else '') != '' else '')
                        unit_code_v363 = unit_code370
                    if unit_code_v363 is None:
                        try:
                            unit_code371 = UNIT_CODE_198[(facts.get('unit', '')) if (qty357[2] if qty357_n > 2 else '') != '' else '']
                        except CodecError as error:
                            unit_code371 = run.fault(error, None, None, '/lines/*/otherQuantities/*/quantity/unitCode', (facts.get('unit', '')) if (qty357[2] if qty357_n > 2 else '') != '' else '')
                        unit_code_v363 = unit_code371
                    quantity = None
                    if value362 is not None or unit_code_v363 is not None:
                        if unit_code_v363 is None:
                            run.lacks('/lines/*/otherQuantities/*/quantity/unitCode', qty357 or m356[0], 'QTY-03:1')
                        if value362 is None:
                            run.lacks('/lines/*/otherQuantities/*/quantity/value', qty357 or m356[0], 'QTY-02')
                        quantity = {'unitCode': unit_code_v363, 'value': value362}
                    other_quantities_item = None
                    if source_code361 is not None or quantity is not None:
                        if quantity is None:
                            run.lacks('/lines/*/otherQuantities/*/quantity', qty357 or m356[0], 'QTY-02 or QTY-03:1')
                        if source_code361 is None:
                            run.lacks('/lines/*/otherQuantities/*/sourceCode', qty357 or m356[0], 'QTY-01')
                        other_quantities_item = {'quantity': quantity, 'sourceCode': source_code361}
                    if other_quantities_item is not None:
                        other_quantities.append(other_quantities_item)
                if len(other_quantities) > 20:
                    run.crowded('/lines/*/otherQuantities', m128[0], len(other_quantities), 20)
                if not other_quantities:
                    other_quantities = None
            other_quantities372: Any = None
            if m128[20] and (qty314[2] if qty314_n > 2 else '') != '' and (ls316[1] if ls316_n > 1 else '') == '':
                other_quantities372 = []
                for m373 in m128[20] or ():
                    qty374 = m373[0]
                    qty374_n = len(qty374)
                    ls_loop375 = m373[7]
                    ls_loop375 = ls_loop375[0] if ls_loop375 else None
                    ls376 = ls_loop375[0] if ls_loop375 is not None else None
                    ls376_n = len(ls376) if ls376 is not None else 0
                    if not ((qty374[2] if qty374_n > 2 else '') != '' and (qty374[1] if qty374_n > 1 else '') == 'QH' and (ls376[1] if ls376_n > 1 else '') == ''):
                        continue
                    try:
                        code377 = CODE_199[qty374[1]] if qty374_n > 1 else None
                    except CodecError as error:
                        code377 = run.fault(error, qty374, 1, '/lines/*/otherQuantities/*/sourceCode/code', qty374[1] if qty374_n > 1 else '')
                    source_code378 = None
                    if code377 is not None:
                        source_code378 = {'code': code377, 'scheme': 'x12-673'}
                    try:
                        value379 = VALUE_200[qty374[2]] if qty374_n > 2 else None
                    except CodecError as error:
                        value379 = run.fault(error, qty374, 2, '/lines/*/otherQuantities/*/quantity/value', qty374[2] if qty374_n > 2 else '')
                    try:
                        unit_code381 = UNIT_CODE_201[(component(qty374[3] if qty374_n > 3 else '', 1, facts.get('component', ':'))) if (qty374[2] if qty374_n > 2 else '') != '' else '']
                    except CodecError as error:
                        unit_code381 = run.fault(error, qty374, 3, '/lines/*/otherQuantities/*/quantity/unitCode', (component(qty374[3] if qty374_n > 3 else '', 1, facts.get('component', ':'))) if (qty374[2] if qty374_n > 2 else '') != '' else '')
                    unit_code_v380 = unit_code381
                    if unit_code_v380 is None:
                        uit_loop382 = m373[1]
                        uit_loop382 = uit_loop382[0] if uit_loop382 else None
                        uit383 = uit_loop382[0] if uit_loop382 is not None else None
                        uit383_n = len(uit383) if uit383 is not None else 0
                        try:
                            unit_code384 = UNIT_CODE_202[(component(uit383[1] if uit383_n > 1 else '', 1, facts.get('component', ':'))) if (qty374[2] if qty374_n > 2 else '') != '' else '']
                        except CodecError as error:
                            unit_code384 = run.fault(error, uit383, 1, '/lines/*/otherQuantities/*/quantity/unitCode', (component(uit383[1] if uit383_n > 1 else '', 1, facts.get('component', ':'))) if (qty374[2] if qty374_n > 2 else '') != '' else '')
                        unit_code_v380 = unit_code384
                    if unit_code_v380 is None:
                        try:
                            unit_code385 = UNIT_CODE_203[(component(uit369[1] if uit369_n > 1 else '', 1, facts.get('component', ':'))) if (qty374[2] if qty374_n > 2 else '') != '' else '']
                        except CodecError as error:
                            unit_code385 = run.fault(error, uit369, 1, '/lines/*/otherQuantities/*/quantity/unitCode', (component(uit369[1] if uit369_n > 1 else '', 1, facts.get('component', ':'))) if (qty374[2] if qty374_n > 2 else '') != '' else '')
                        unit_code_v380 = unit_code385
                    if unit_code_v380 is None:
                        try:
                            unit_code386 = UNIT_CODE_204[(facts.get('unit', '')) if (qty374[2] if qty374_n > 2 else '') != '' else '']
                        except CodecError as error:
                            unit_code386 = run.fault(error, None, None, '/lines/*/otherQuantities/*/quantity/unitCode', (facts.get('unit', '')) if (qty374[2] if qty374_n > 2 else '') != '' else '')
                        unit_code_v380 = unit_code386
                    quantity387 = None
                    if value379 is not None or unit_code_v380 is not None:
                        if unit_code_v380 is None:
                            run.lacks('/lines/*/otherQuantities/*/quantity/unitCode', qty374 or m373[0], 'QTY-03:1')
                        if value379 is None:
                            run.lacks('/lines/*/otherQuantities/*/quantity/value', qty374 or m373[0], 'QTY-02')
                        quantity387 = {'unitCode': unit_code_v380, 'value': value379}
                    other_quantities_item388 = None
                    if source_code378 is not None or quantity387 is not None:
                        if quantity387 is None:
                            run.lacks('/lines/*/otherQuantities/*/quantity', qty374 or m373[0], 'QTY-02 or QTY-03:1')
                        if source_code378 is None:
                            run.lacks('/lines/*/otherQuantities/*/sourceCode', qty374 or m373[0], 'QTY-01')
                        other_quantities_item388 = {'quantity': quantity387, 'sourceCode': source_code378}
                    if other_quantities_item388 is not None:
                        other_quantities372.append(other_quantities_item388)
                if len(other_quantities372) > 20:
                    run.crowded('/lines/*/otherQuantities', m128[0], len(other_quantities372), 20)
                if not other_quantities372:
                    other_quantities372 = None
            other_quantities389 = [*(other_quantities or ()), *(other_quantities372 or ())] or None
            dates: Any = None
            if m128[4]:
                dates = []
                for m390 in m128[4] or ():
                    dtm = m390[0]
                    dtm_n = len(dtm)
                    if not ((dtm[2] if dtm_n > 2 else '') != ''):
                        continue
                    try:
                        type = TYPE_205[dtm[1]] if dtm_n > 1 else None
                    except CodecError as error:
                        type = run.fault(error, dtm, 1, '/lines/*/dates/*/type', dtm[1] if dtm_n > 1 else '')
                    type_v, source_code_v391 = type or (None, None)
                    at_x = dtm[2] if dtm_n > 2 else ''
                    at_x392 = dtm[3] if dtm_n > 3 else ''
                    at_x393 = dtm[4] if dtm_n > 4 else ''
                    at = None
                    if at_x:
                        try:
                            at = K1.get(profile, at_x, at_x392, at_x393)
                        except CodecError as error:
                            at = run.fault(error, dtm, (2, 3, 4), '/lines/*/dates/*/at', (at_x, at_x392, at_x393))
                    dates_item = None
                    if type_v is not None or source_code_v391 is not None or at is not None:
                        if at is None:
                            run.lacks('/lines/*/dates/*/at', dtm or m390[0], 'DTM-02 or DTM-03 or DTM-04')
                        if type_v is None:
                            run.lacks('/lines/*/dates/*/type', dtm or m390[0], 'DTM-01')
                        dates_item = {'at': at, 'type': type_v}
                        if source_code_v391 is not None:
                            dates_item['sourceCode'] = source_code_v391
                    if dates_item is not None:
                        dates.append(dates_item)
                if len(dates) > 20:
                    run.crowded('/lines/*/dates', m128[0], len(dates), 20)
                if not dates:
                    dates = None
            dates394: Any = None
            if m128[20]:
                dates394 = []
                for m395 in m128[20] or ():
                    ls_loop398 = m395[7]
                    ls_loop398 = ls_loop398[0] if ls_loop398 else None
                    ls399 = ls_loop398[0] if ls_loop398 is not None else None
                    ls399_n = len(ls399) if ls399 is not None else 0
                    for m396 in m395[4] or ():
                        dtm397 = m396[0]
                        dtm397_n = len(dtm397)
                        if not ((dtm397[2] if dtm397_n > 2 else '') != '' and (ls399[1] if ls399_n > 1 else '') == ''):
                            continue
                        try:
                            type400 = TYPE_206[dtm397[1]] if dtm397_n > 1 else None
                        except CodecError as error:
                            type400 = run.fault(error, dtm397, 1, '/lines/*/dates/*/type', dtm397[1] if dtm397_n > 1 else '')
                        type_v401, source_code_v402 = type400 or (None, None)
                        at_x404 = dtm397[2] if dtm397_n > 2 else ''
                        at_x405 = dtm397[3] if dtm397_n > 3 else ''
                        at_x406 = dtm397[4] if dtm397_n > 4 else ''
                        at403 = None
                        if at_x404:
                            try:
                                at403 = K1.get(profile, at_x404, at_x405, at_x406)
                            except CodecError as error:
                                at403 = run.fault(error, dtm397, (2, 3, 4), '/lines/*/dates/*/at', (at_x404, at_x405, at_x406))
                        dates_item407 = None
                        if type_v401 is not None or source_code_v402 is not None or at403 is not None:
                            if at403 is None:
                                run.lacks('/lines/*/dates/*/at', dtm397 or m396[0], 'DTM-02 or DTM-03 or DTM-04')
                            if type_v401 is None:
                                run.lacks('/lines/*/dates/*/type', dtm397 or m396[0], 'DTM-01')
                            dates_item407 = {'at': at403, 'type': type_v401}
                            if source_code_v402 is not None:
                                dates_item407['sourceCode'] = source_code_v402
                        if dates_item407 is not None:
                            dates394.append(dates_item407)
                if len(dates394) > 20:
                    run.crowded('/lines/*/dates', m128[0], len(dates394), 20)
                if not dates394:
                    dates394 = None
            dates408 = [*(dates or ()), *(dates394 or ())] or None
            references: Any = None
            if m128[8]:
                references = []
                for m409 in m128[8] or ():
                    ref = m409[0]
                    ref_n = len(ref)
                    if not ((ref[2] if ref_n > 2 else '') != ''):
                        continue
                    try:
                        type410 = TYPE_207[ref[1]] if ref_n > 1 else None
                    except CodecError as error:
                        type410 = run.fault(error, ref, 1, '/lines/*/references/*/type', ref[1] if ref_n > 1 else '')
                    type_v411, source_code_v412 = type410 or (None, None)
                    try:
                        value413 = VALUE_208[ref[2]] if ref_n > 2 else None
                    except CodecError as error:
                        value413 = run.fault(error, ref, 2, '/lines/*/references/*/value', ref[2] if ref_n > 2 else '')
                    try:
                        description414 = DESCRIPTION_209[ref[3]] if ref_n > 3 else None
                    except CodecError as error:
                        description414 = run.fault(error, ref, 3, '/lines/*/references/*/description', ref[3] if ref_n > 3 else '')
                    references_item = None
                    if type_v411 is not None or source_code_v412 is not None or value413 is not None or description414 is not None:
                        if type_v411 is None:
                            run.lacks('/lines/*/references/*/type', ref or m409[0], 'REF-01')
                        if value413 is None:
                            run.lacks('/lines/*/references/*/value', ref or m409[0], 'REF-02')
                        references_item = {'type': type_v411, 'value': value413}
                        if description414 is not None:
                            references_item['description'] = description414
                        if source_code_v412 is not None:
                            references_item['sourceCode'] = source_code_v412
                    if references_item is not None:
                        references.append(references_item)
                if len(references) > 50:
                    run.crowded('/lines/*/references', m128[0], len(references), 50)
                if not references:
                    references = None
            lines_item415 = None
            if line_id is not None or item is not None or stock is not None or on_hand is not None or available is not None or on_order is not None or open_orders is not None or held is not None or other_quantities389 is not None or dates408 is not None or references is not None:
                if item is None:
                    run.lacks('/lines/*/item', lin or m128[0], 'LIN-02 or LIN-03')
                lines_item415 = {'item': item}
                if available is not None:
                    lines_item415['available'] = available
                if dates408 is not None:
                    lines_item415['dates'] = dates408
                if held is not None:
                    lines_item415['held'] = held
                if line_id is not None:
                    lines_item415['lineId'] = line_id
                if on_hand is not None:
                    lines_item415['onHand'] = on_hand
                if on_order is not None:
                    lines_item415['onOrder'] = on_order
                if open_orders is not None:
                    lines_item415['openOrders'] = open_orders
                if other_quantities389 is not None:
                    lines_item415['otherQuantities'] = other_quantities389
                if references is not None:
                    lines_item415['references'] = references
                if stock is not None:
                    lines_item415['stock'] = stock
            if lines_item415 is not None:
                lines127.append(lines_item415)
        if len(lines127) > 9999:
            run.crowded('/lines', n0[0], len(lines127), 9999)
        if not lines127:
            lines127 = None
    lines416: Any = None
    if n0[9]:
        lines416 = []
        for m417 in n0[9] or ():
            lin421 = m417[0]
            lin421_n = len(lin421)
            pid_loop546 = m417[1]
            pid_loop546 = pid_loop546[0] if pid_loop546 else None
            pid547 = pid_loop546[0] if pid_loop546 is not None else None
            pid547_n = len(pid547) if pid547 is not None else 0
            uit_loop564 = m417[12]
            uit_loop564 = uit_loop564[0] if uit_loop564 else None
            uit565 = uit_loop564[0] if uit_loop564 is not None else None
            uit565_n = len(uit565) if uit565 is not None else 0
            for m418 in m417[20] or ():
                ls_loop419 = m418[7]
                ls_loop419 = ls_loop419[0] if ls_loop419 else None
                ls420 = ls_loop419[0] if ls_loop419 is not None else None
                ls420_n = len(ls420) if ls420 is not None else 0
                if not ((ls420[1] if ls420_n > 1 else '') != ''):
                    continue
                try:
                    scheme422 = SCHEME_210[(lin421[2] if lin421_n > 2 else '') if (lin421[2] if lin421_n > 2 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[3] if lin421_n > 3 else '') != '' else '']
                except CodecError as error:
                    scheme422 = run.fault(error, lin421, 2, '/lines/*/item/identifiers/0/scheme', (lin421[2] if lin421_n > 2 else '') if (lin421[2] if lin421_n > 2 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[3] if lin421_n > 3 else '') != '' else '')
                scheme_v423, source_code_v424 = scheme422 or (None, None)
                try:
                    value425 = VALUE_211[(lin421[3] if lin421_n > 3 else '') if (lin421[2] if lin421_n > 2 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[3] if lin421_n > 3 else '') != '' else '']
                except CodecError as error:
                    value425 = run.fault(error, lin421, 3, '/lines/*/item/identifiers/0/value', (lin421[3] if lin421_n > 3 else '') if (lin421[2] if lin421_n > 2 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[3] if lin421_n > 3 else '') != '' else '')
                identifiers_item426 = None
                if scheme_v423 is not None or source_code_v424 is not None or value425 is not None:
                    if scheme_v423 is None:
                        run.lacks('/lines/*/item/identifiers/0/scheme', lin421 or m418[0], 'LIN-02')
                    if value425 is None:
                        run.lacks('/lines/*/item/identifiers/0/value', lin421 or m418[0], 'LIN-03')
                    identifiers_item426 = {'scheme': scheme_v423, 'value': value425}
                    if source_code_v424 is not None:
                        identifiers_item426['sourceCode'] = source_code_v424
                try:
                    scheme427 = SCHEME_212[(lin421[4] if lin421_n > 4 else '') if (lin421[4] if lin421_n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[5] if lin421_n > 5 else '') != '' else '']
                except CodecError as error:
                    scheme427 = run.fault(error, lin421, 4, '/lines/*/item/identifiers/1/scheme', (lin421[4] if lin421_n > 4 else '') if (lin421[4] if lin421_n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[5] if lin421_n > 5 else '') != '' else '')
                scheme_v428, source_code_v429 = scheme427 or (None, None)
                try:
                    value430 = VALUE_213[(lin421[5] if lin421_n > 5 else '') if (lin421[4] if lin421_n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[5] if lin421_n > 5 else '') != '' else '']
                except CodecError as error:
                    value430 = run.fault(error, lin421, 5, '/lines/*/item/identifiers/1/value', (lin421[5] if lin421_n > 5 else '') if (lin421[4] if lin421_n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[5] if lin421_n > 5 else '') != '' else '')
                identifiers_item431 = None
                if scheme_v428 is not None or source_code_v429 is not None or value430 is not None:
                    if scheme_v428 is None:
                        run.lacks('/lines/*/item/identifiers/1/scheme', lin421 or m418[0], 'LIN-04')
                    if value430 is None:
                        run.lacks('/lines/*/item/identifiers/1/value', lin421 or m418[0], 'LIN-05')
                    identifiers_item431 = {'scheme': scheme_v428, 'value': value430}
                    if source_code_v429 is not None:
                        identifiers_item431['sourceCode'] = source_code_v429
                try:
                    scheme432 = SCHEME_214[(lin421[6] if lin421_n > 6 else '') if (lin421[6] if lin421_n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[7] if lin421_n > 7 else '') != '' else '']
                except CodecError as error:
                    scheme432 = run.fault(error, lin421, 6, '/lines/*/item/identifiers/2/scheme', (lin421[6] if lin421_n > 6 else '') if (lin421[6] if lin421_n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[7] if lin421_n > 7 else '') != '' else '')
                scheme_v433, source_code_v434 = scheme432 or (None, None)
                try:
                    value435 = VALUE_215[(lin421[7] if lin421_n > 7 else '') if (lin421[6] if lin421_n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[7] if lin421_n > 7 else '') != '' else '']
                except CodecError as error:
                    value435 = run.fault(error, lin421, 7, '/lines/*/item/identifiers/2/value', (lin421[7] if lin421_n > 7 else '') if (lin421[6] if lin421_n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[7] if lin421_n > 7 else '') != '' else '')
                identifiers_item436 = None
                if scheme_v433 is not None or source_code_v434 is not None or value435 is not None:
                    if scheme_v433 is None:
                        run.lacks('/lines/*/item/identifiers/2/scheme', lin421 or m418[0], 'LIN-06')
                    if value435 is None:
                        run.lacks('/lines/*/item/identifiers/2/value', lin421 or m418[0], 'LIN-07')
                    identifiers_item436 = {'scheme': scheme_v433, 'value': value435}
                    if source_code_v434 is not None:
                        identifiers_item436['sourceCode'] = source_code_v434
                try:
                    scheme437 = SCHEME_216[(lin421[8] if lin421_n > 8 else '') if (lin421[8] if lin421_n > 8 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[9] if lin421_n > 9 else '') != '' else '']
                except CodecError as error:
                    scheme437 = run.fault(error, lin421, 8, '/lines/*/item/identifiers/3/scheme', (lin421[8] if lin421_n > 8 else '') if (lin421[8] if lin421_n > 8 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[9] if lin421_n > 9 else '') != '' else '')
                scheme_v438, source_code_v439 = scheme437 or (None, None)
                try:
                    value440 = VALUE_217[(lin421[9] if lin421_n > 9 else '') if (lin421[8] if lin421_n > 8 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[9] if lin421_n > 9 else '') != '' else '']
                except CodecError as error:
                    value440 = run.fault(error, lin421, 9, '/lines/*/item/identifiers/3/value', (lin421[9] if lin421_n > 9 else '') if (lin421[8] if lin421_n > 8 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[9] if lin421_n > 9 else '') != '' else '')
                identifiers_item441 = None
                if scheme_v438 is not None or source_code_v439 is not None or value440 is not None:
                    if scheme_v438 is None:
                        run.lacks('/lines/*/item/identifiers/3/scheme', lin421 or m418[0], 'LIN-08')
                    if value440 is None:
                        run.lacks('/lines/*/item/identifiers/3/value', lin421 or m418[0], 'LIN-09')
                    identifiers_item441 = {'scheme': scheme_v438, 'value': value440}
                    if source_code_v439 is not None:
                        identifiers_item441['sourceCode'] = source_code_v439
                try:
                    scheme442 = SCHEME_218[(lin421[10] if lin421_n > 10 else '') if (lin421[10] if lin421_n > 10 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[11] if lin421_n > 11 else '') != '' else '']
                except CodecError as error:
                    scheme442 = run.fault(error, lin421, 10, '/lines/*/item/identifiers/4/scheme', (lin421[10] if lin421_n > 10 else '') if (lin421[10] if lin421_n > 10 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[11] if lin421_n > 11 else '') != '' else '')
                scheme_v443, source_code_v444 = scheme442 or (None, None)
                try:
                    value445 = VALUE_219[(lin421[11] if lin421_n > 11 else '') if (lin421[10] if lin421_n > 10 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[11] if lin421_n > 11 else '') != '' else '']
                except CodecError as error:
                    value445 = run.fault(error, lin421, 11, '/lines/*/item/identifiers/4/value', (lin421[11] if lin421_n > 11 else '') if (lin421[10] if lin421_n > 10 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[11] if lin421_n > 11 else '') != '' else '')
                identifiers_item446 = None
                if scheme_v443 is not None or source_code_v444 is not None or value445 is not None:
                    if scheme_v443 is None:
                        run.lacks('/lines/*/item/identifiers/4/scheme', lin421 or m418[0], 'LIN-10')
                    if value445 is None:
                        run.lacks('/lines/*/item/identifiers/4/value', lin421 or m418[0], 'LIN-11')
                    identifiers_item446 = {'scheme': scheme_v443, 'value': value445}
                    if source_code_v444 is not None:
                        identifiers_item446['sourceCode'] = source_code_v444
                try:
                    scheme447 = SCHEME_220[(lin421[12] if lin421_n > 12 else '') if (lin421[12] if lin421_n > 12 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[13] if lin421_n > 13 else '') != '' else '']
                except CodecError as error:
                    scheme447 = run.fault(error, lin421, 12, '/lines/*/item/identifiers/5/scheme', (lin421[12] if lin421_n > 12 else '') if (lin421[12] if lin421_n > 12 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[13] if lin421_n > 13 else '') != '' else '')
                scheme_v448, source_code_v449 = scheme447 or (None, None)
                try:
                    value450 = VALUE_221[(lin421[13] if lin421_n > 13 else '') if (lin421[12] if lin421_n > 12 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[13] if lin421_n > 13 else '') != '' else '']
                except CodecError as error:
                    value450 = run.fault(error, lin421, 13, '/lines/*/item/identifiers/5/value', (lin421[13] if lin421_n > 13 else '') if (lin421[12] if lin421_n > 12 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[13] if lin421_n > 13 else '') != '' else '')
                identifiers_item451 = None
                if scheme_v448 is not None or source_code_v449 is not None or value450 is not None:
                    if scheme_v448 is None:
                        run.lacks('/lines/*/item/identifiers/5/scheme', lin421 or m418[0], 'LIN-12')
                    if value450 is None:
                        run.lacks('/lines/*/item/identifiers/5/value', lin421 or m418[0], 'LIN-13')
                    identifiers_item451 = {'scheme': scheme_v448, 'value': value450}
                    if source_code_v449 is not None:
                        identifiers_item451['sourceCode'] = source_code_v449
                try:
                    scheme452 = SCHEME_222[(lin421[14] if lin421_n > 14 else '') if (lin421[14] if lin421_n > 14 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[15] if lin421_n > 15 else '') != '' else '']
                except CodecError as error:
                    scheme452 = run.fault(error, lin421, 14, '/lines/*/item/identifiers/6/scheme', (lin421[14] if lin421_n > 14 else '') if (lin421[14] if lin421_n > 14 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[15] if lin421_n > 15 else '') != '' else '')
                scheme_v453, source_code_v454 = scheme452 or (None, None)
                try:
                    value455 = VALUE_223[(lin421[15] if lin421_n > 15 else '') if (lin421[14] if lin421_n > 14 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[15] if lin421_n > 15 else '') != '' else '']
                except CodecError as error:
                    value455 = run.fault(error, lin421, 15, '/lines/*/item/identifiers/6/value', (lin421[15] if lin421_n > 15 else '') if (lin421[14] if lin421_n > 14 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[15] if lin421_n > 15 else '') != '' else '')
                identifiers_item456 = None
                if scheme_v453 is not None or source_code_v454 is not None or value455 is not None:
                    if scheme_v453 is None:
                        run.lacks('/lines/*/item/identifiers/6/scheme', lin421 or m418[0], 'LIN-14')
                    if value455 is None:
                        run.lacks('/lines/*/item/identifiers/6/value', lin421 or m418[0], 'LIN-15')
                    identifiers_item456 = {'scheme': scheme_v453, 'value': value455}
                    if source_code_v454 is not None:
                        identifiers_item456['sourceCode'] = source_code_v454
                try:
                    scheme457 = SCHEME_224[(lin421[16] if lin421_n > 16 else '') if (lin421[16] if lin421_n > 16 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[17] if lin421_n > 17 else '') != '' else '']
                except CodecError as error:
                    scheme457 = run.fault(error, lin421, 16, '/lines/*/item/identifiers/7/scheme', (lin421[16] if lin421_n > 16 else '') if (lin421[16] if lin421_n > 16 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[17] if lin421_n > 17 else '') != '' else '')
                scheme_v458, source_code_v459 = scheme457 or (None, None)
                try:
                    value460 = VALUE_225[(lin421[17] if lin421_n > 17 else '') if (lin421[16] if lin421_n > 16 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[17] if lin421_n > 17 else '') != '' else '']
                except CodecError as error:
                    value460 = run.fault(error, lin421, 17, '/lines/*/item/identifiers/7/value', (lin421[17] if lin421_n > 17 else '') if (lin421[16] if lin421_n > 16 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[17] if lin421_n > 17 else '') != '' else '')
                identifiers_item461 = None
                if scheme_v458 is not None or source_code_v459 is not None or value460 is not None:
                    if scheme_v458 is None:
                        run.lacks('/lines/*/item/identifiers/7/scheme', lin421 or m418[0], 'LIN-16')
                    if value460 is None:
                        run.lacks('/lines/*/item/identifiers/7/value', lin421 or m418[0], 'LIN-17')
                    identifiers_item461 = {'scheme': scheme_v458, 'value': value460}
                    if source_code_v459 is not None:
                        identifiers_item461['sourceCode'] = source_code_v459
                try:
                    scheme462 = SCHEME_226[(lin421[18] if lin421_n > 18 else '') if (lin421[18] if lin421_n > 18 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[19] if lin421_n > 19 else '') != '' else '']
                except CodecError as error:
                    scheme462 = run.fault(error, lin421, 18, '/lines/*/item/identifiers/8/scheme', (lin421[18] if lin421_n > 18 else '') if (lin421[18] if lin421_n > 18 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[19] if lin421_n > 19 else '') != '' else '')
                scheme_v463, source_code_v464 = scheme462 or (None, None)
                try:
                    value465 = VALUE_227[(lin421[19] if lin421_n > 19 else '') if (lin421[18] if lin421_n > 18 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[19] if lin421_n > 19 else '') != '' else '']
                except CodecError as error:
                    value465 = run.fault(error, lin421, 19, '/lines/*/item/identifiers/8/value', (lin421[19] if lin421_n > 19 else '') if (lin421[18] if lin421_n > 18 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[19] if lin421_n > 19 else '') != '' else '')
                identifiers_item466 = None
                if scheme_v463 is not None or source_code_v464 is not None or value465 is not None:
                    if scheme_v463 is None:
                        run.lacks('/lines/*/item/identifiers/8/scheme', lin421 or m418[0], 'LIN-18')
                    if value465 is None:
                        run.lacks('/lines/*/item/identifiers/8/value', lin421 or m418[0], 'LIN-19')
                    identifiers_item466 = {'scheme': scheme_v463, 'value': value465}
                    if source_code_v464 is not None:
                        identifiers_item466['sourceCode'] = source_code_v464
                try:
                    scheme467 = SCHEME_228[(lin421[20] if lin421_n > 20 else '') if (lin421[20] if lin421_n > 20 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[21] if lin421_n > 21 else '') != '' else '']
                except CodecError as error:
                    scheme467 = run.fault(error, lin421, 20, '/lines/*/item/identifiers/9/scheme', (lin421[20] if lin421_n > 20 else '') if (lin421[20] if lin421_n > 20 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[21] if lin421_n > 21 else '') != '' else '')
                scheme_v468, source_code_v469 = scheme467 or (None, None)
                try:
                    value470 = VALUE_229[(lin421[21] if lin421_n > 21 else '') if (lin421[20] if lin421_n > 20 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[21] if lin421_n > 21 else '') != '' else '']
                except CodecError as error:
                    value470 = run.fault(error, lin421, 21, '/lines/*/item/identifiers/9/value', (lin421[21] if lin421_n > 21 else '') if (lin421[20] if lin421_n > 20 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[21] if lin421_n > 21 else '') != '' else '')
                identifiers_item471 = None
                if scheme_v468 is not None or source_code_v469 is not None or value470 is not None:
                    if scheme_v468 is None:
                        run.lacks('/lines/*/item/identifiers/9/scheme', lin421 or m418[0], 'LIN-20')
                    if value470 is None:
                        run.lacks('/lines/*/item/identifiers/9/value', lin421 or m418[0], 'LIN-21')
                    identifiers_item471 = {'scheme': scheme_v468, 'value': value470}
                    if source_code_v469 is not None:
                        identifiers_item471['sourceCode'] = source_code_v469
                try:
                    scheme472 = SCHEME_230[(lin421[22] if lin421_n > 22 else '') if (lin421[22] if lin421_n > 22 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[23] if lin421_n > 23 else '') != '' else '']
                except CodecError as error:
                    scheme472 = run.fault(error, lin421, 22, '/lines/*/item/identifiers/10/scheme', (lin421[22] if lin421_n > 22 else '') if (lin421[22] if lin421_n > 22 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[23] if lin421_n > 23 else '') != '' else '')
                scheme_v473, source_code_v474 = scheme472 or (None, None)
                try:
                    value475 = VALUE_231[(lin421[23] if lin421_n > 23 else '') if (lin421[22] if lin421_n > 22 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[23] if lin421_n > 23 else '') != '' else '']
                except CodecError as error:
                    value475 = run.fault(error, lin421, 23, '/lines/*/item/identifiers/10/value', (lin421[23] if lin421_n > 23 else '') if (lin421[22] if lin421_n > 22 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[23] if lin421_n > 23 else '') != '' else '')
                identifiers_item476 = None
                if scheme_v473 is not None or source_code_v474 is not None or value475 is not None:
                    if scheme_v473 is None:
                        run.lacks('/lines/*/item/identifiers/10/scheme', lin421 or m418[0], 'LIN-22')
                    if value475 is None:
                        run.lacks('/lines/*/item/identifiers/10/value', lin421 or m418[0], 'LIN-23')
                    identifiers_item476 = {'scheme': scheme_v473, 'value': value475}
                    if source_code_v474 is not None:
                        identifiers_item476['sourceCode'] = source_code_v474
                try:
                    scheme477 = SCHEME_232[(lin421[24] if lin421_n > 24 else '') if (lin421[24] if lin421_n > 24 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[25] if lin421_n > 25 else '') != '' else '']
                except CodecError as error:
                    scheme477 = run.fault(error, lin421, 24, '/lines/*/item/identifiers/11/scheme', (lin421[24] if lin421_n > 24 else '') if (lin421[24] if lin421_n > 24 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[25] if lin421_n > 25 else '') != '' else '')
                scheme_v478, source_code_v479 = scheme477 or (None, None)
                try:
                    value480 = VALUE_233[(lin421[25] if lin421_n > 25 else '') if (lin421[24] if lin421_n > 24 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[25] if lin421_n > 25 else '') != '' else '']
                except CodecError as error:
                    value480 = run.fault(error, lin421, 25, '/lines/*/item/identifiers/11/value', (lin421[25] if lin421_n > 25 else '') if (lin421[24] if lin421_n > 24 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[25] if lin421_n > 25 else '') != '' else '')
                identifiers_item481 = None
                if scheme_v478 is not None or source_code_v479 is not None or value480 is not None:
                    if scheme_v478 is None:
                        run.lacks('/lines/*/item/identifiers/11/scheme', lin421 or m418[0], 'LIN-24')
                    if value480 is None:
                        run.lacks('/lines/*/item/identifiers/11/value', lin421 or m418[0], 'LIN-25')
                    identifiers_item481 = {'scheme': scheme_v478, 'value': value480}
                    if source_code_v479 is not None:
                        identifiers_item481['sourceCode'] = source_code_v479
                try:
                    scheme482 = SCHEME_234[(lin421[26] if lin421_n > 26 else '') if (lin421[26] if lin421_n > 26 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[27] if lin421_n > 27 else '') != '' else '']
                except CodecError as error:
                    scheme482 = run.fault(error, lin421, 26, '/lines/*/item/identifiers/12/scheme', (lin421[26] if lin421_n > 26 else '') if (lin421[26] if lin421_n > 26 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[27] if lin421_n > 27 else '') != '' else '')
                scheme_v483, source_code_v484 = scheme482 or (None, None)
                try:
                    value485 = VALUE_235[(lin421[27] if lin421_n > 27 else '') if (lin421[26] if lin421_n > 26 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[27] if lin421_n > 27 else '') != '' else '']
                except CodecError as error:
                    value485 = run.fault(error, lin421, 27, '/lines/*/item/identifiers/12/value', (lin421[27] if lin421_n > 27 else '') if (lin421[26] if lin421_n > 26 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[27] if lin421_n > 27 else '') != '' else '')
                identifiers_item486 = None
                if scheme_v483 is not None or source_code_v484 is not None or value485 is not None:
                    if scheme_v483 is None:
                        run.lacks('/lines/*/item/identifiers/12/scheme', lin421 or m418[0], 'LIN-26')
                    if value485 is None:
                        run.lacks('/lines/*/item/identifiers/12/value', lin421 or m418[0], 'LIN-27')
                    identifiers_item486 = {'scheme': scheme_v483, 'value': value485}
                    if source_code_v484 is not None:
                        identifiers_item486['sourceCode'] = source_code_v484
                try:
                    scheme487 = SCHEME_236[(lin421[28] if lin421_n > 28 else '') if (lin421[28] if lin421_n > 28 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[29] if lin421_n > 29 else '') != '' else '']
                except CodecError as error:
                    scheme487 = run.fault(error, lin421, 28, '/lines/*/item/identifiers/13/scheme', (lin421[28] if lin421_n > 28 else '') if (lin421[28] if lin421_n > 28 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[29] if lin421_n > 29 else '') != '' else '')
                scheme_v488, source_code_v489 = scheme487 or (None, None)
                try:
                    value490 = VALUE_237[(lin421[29] if lin421_n > 29 else '') if (lin421[28] if lin421_n > 28 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[29] if lin421_n > 29 else '') != '' else '']
                except CodecError as error:
                    value490 = run.fault(error, lin421, 29, '/lines/*/item/identifiers/13/value', (lin421[29] if lin421_n > 29 else '') if (lin421[28] if lin421_n > 28 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[29] if lin421_n > 29 else '') != '' else '')
                identifiers_item491 = None
                if scheme_v488 is not None or source_code_v489 is not None or value490 is not None:
                    if scheme_v488 is None:
                        run.lacks('/lines/*/item/identifiers/13/scheme', lin421 or m418[0], 'LIN-28')
                    if value490 is None:
                        run.lacks('/lines/*/item/identifiers/13/value', lin421 or m418[0], 'LIN-29')
                    identifiers_item491 = {'scheme': scheme_v488, 'value': value490}
                    if source_code_v489 is not None:
                        identifiers_item491['sourceCode'] = source_code_v489
                try:
                    scheme492 = SCHEME_238[(lin421[30] if lin421_n > 30 else '') if (lin421[30] if lin421_n > 30 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[31] if lin421_n > 31 else '') != '' else '']
                except CodecError as error:
                    scheme492 = run.fault(error, lin421, 30, '/lines/*/item/identifiers/14/scheme', (lin421[30] if lin421_n > 30 else '') if (lin421[30] if lin421_n > 30 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[31] if lin421_n > 31 else '') != '' else '')
                scheme_v493, source_code_v494 = scheme492 or (None, None)
                try:
                    value495 = VALUE_239[(lin421[31] if lin421_n > 31 else '') if (lin421[30] if lin421_n > 30 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[31] if lin421_n > 31 else '') != '' else '']
                except CodecError as error:
                    value495 = run.fault(error, lin421, 31, '/lines/*/item/identifiers/14/value', (lin421[31] if lin421_n > 31 else '') if (lin421[30] if lin421_n > 30 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin421[31] if lin421_n > 31 else '') != '' else '')
                identifiers_item496 = None
                if scheme_v493 is not None or source_code_v494 is not None or value495 is not None:
                    if scheme_v493 is None:
                        run.lacks('/lines/*/item/identifiers/14/scheme', lin421 or m418[0], 'LIN-30')
                    if value495 is None:
                        run.lacks('/lines/*/item/identifiers/14/value', lin421 or m418[0], 'LIN-31')
                    identifiers_item496 = {'scheme': scheme_v493, 'value': value495}
                    if source_code_v494 is not None:
                        identifiers_item496['sourceCode'] = source_code_v494
                identifiers497: Any = []
                if identifiers_item426 is not None:
                    identifiers497.append(identifiers_item426)
                if identifiers_item431 is not None:
                    identifiers497.append(identifiers_item431)
                if identifiers_item436 is not None:
                    identifiers497.append(identifiers_item436)
                if identifiers_item441 is not None:
                    identifiers497.append(identifiers_item441)
                if identifiers_item446 is not None:
                    identifiers497.append(identifiers_item446)
                if identifiers_item451 is not None:
                    identifiers497.append(identifiers_item451)
                if identifiers_item456 is not None:
                    identifiers497.append(identifiers_item456)
                if identifiers_item461 is not None:
                    identifiers497.append(identifiers_item461)
                if identifiers_item466 is not None:
                    identifiers497.append(identifiers_item466)
                if identifiers_item471 is not None:
                    identifiers497.append(identifiers_item471)
                if identifiers_item476 is not None:
                    identifiers497.append(identifiers_item476)
                if identifiers_item481 is not None:
                    identifiers497.append(identifiers_item481)
                if identifiers_item486 is not None:
                    identifiers497.append(identifiers_item486)
                if identifiers_item491 is not None:
                    identifiers497.append(identifiers_item491)
                if identifiers_item496 is not None:
                    identifiers497.append(identifiers_item496)
                if not identifiers497:
                    identifiers497 = None
                try:
                    sku499 = SKU_240[(lin421[3] if lin421_n > 3 else '') if (lin421[2] if lin421_n > 2 else '') == 'SK' else '']
                except CodecError as error:
                    sku499 = run.fault(error, lin421, 3, '/lines/*/item/sku', (lin421[3] if lin421_n > 3 else '') if (lin421[2] if lin421_n > 2 else '') == 'SK' else '')
                sku_v498 = sku499
                if sku_v498 is None:
                    try:
                        sku500 = SKU_241[(lin421[5] if lin421_n > 5 else '') if (lin421[4] if lin421_n > 4 else '') == 'SK' else '']
                    except CodecError as error:
                        sku500 = run.fault(error, lin421, 5, '/lines/*/item/sku', (lin421[5] if lin421_n > 5 else '') if (lin421[4] if lin421_n > 4 else '') == 'SK' else '')
                    sku_v498 = sku500
                if sku_v498 is None:
                    try:
                        sku501 = SKU_242[(lin421[7] if lin421_n > 7 else '') if (lin421[6] if lin421_n > 6 else '') == 'SK' else '']
                    except CodecError as error:
                        sku501 = run.fault(error, lin421, 7, '/lines/*/item/sku', (lin421[7] if lin421_n > 7 else '') if (lin421[6] if lin421_n > 6 else '') == 'SK' else '')
                    sku_v498 = sku501
                if sku_v498 is None:
                    try:
                        sku502 = SKU_243[(lin421[9] if lin421_n > 9 else '') if (lin421[8] if lin421_n > 8 else '') == 'SK' else '']
                    except CodecError as error:
                        sku502 = run.fault(error, lin421, 9, '/lines/*/item/sku', (lin421[9] if lin421_n > 9 else '') if (lin421[8] if lin421_n > 8 else '') == 'SK' else '')
                    sku_v498 = sku502
                if sku_v498 is None:
                    try:
                        sku503 = SKU_244[(lin421[11] if lin421_n > 11 else '') if (lin421[10] if lin421_n > 10 else '') == 'SK' else '']
                    except CodecError as error:
                        sku503 = run.fault(error, lin421, 11, '/lines/*/item/sku', (lin421[11] if lin421_n > 11 else '') if (lin421[10] if lin421_n > 10 else '') == 'SK' else '')
                    sku_v498 = sku503
                if sku_v498 is None:
                    try:
                        sku504 = SKU_245[(lin421[13] if lin421_n > 13 else '') if (lin421[12] if lin421_n > 12 else '') == 'SK' else '']
                    except CodecError as error:
                        sku504 = run.fault(error, lin421, 13, '/lines/*/item/sku', (lin421[13] if lin421_n > 13 else '') if (lin421[12] if lin421_n > 12 else '') == 'SK' else '')
                    sku_v498 = sku504
                if sku_v498 is None:
                    try:
                        sku505 = SKU_246[(lin421[15] if lin421_n > 15 else '') if (lin421[14] if lin421_n > 14 else '') == 'SK' else '']
                    except CodecError as error:
                        sku505 = run.fault(error, lin421, 15, '/lines/*/item/sku', (lin421[15] if lin421_n > 15 else '') if (lin421[14] if lin421_n > 14 else '') == 'SK' else '')
                    sku_v498 = sku505
                if sku_v498 is None:
                    try:
                        sku506 = SKU_247[(lin421[17] if lin421_n > 17 else '') if (lin421[16] if lin421_n > 16 else '') == 'SK' else '']
                    except CodecError as error:
                        sku506 = run.fault(error, lin421, 17, '/lines/*/item/sku', (lin421[17] if lin421_n > 17 else '') if (lin421[16] if lin421_n > 16 else '') == 'SK' else '')
                    sku_v498 = sku506
                if sku_v498 is None:
                    try:
                        sku507 = SKU_248[(lin421[19] if lin421_n > 19 else '') if (lin421[18] if lin421_n > 18 else '') == 'SK' else '']
                    except CodecError as error:
                        sku507 = run.fault(error, lin421, 19, '/lines/*/item/sku', (lin421[19] if lin421_n > 19 else '') if (lin421[18] if lin421_n > 18 else '') == 'SK' else '')
                    sku_v498 = sku507
                if sku_v498 is None:
                    try:
                        sku508 = SKU_249[(lin421[21] if lin421_n > 21 else '') if (lin421[20] if lin421_n > 20 else '') == 'SK' else '']
                    except CodecError as error:
                        sku508 = run.fault(error, lin421, 21, '/lines/*/item/sku', (lin421[21] if lin421_n > 21 else '') if (lin421[20] if lin421_n > 20 else '') == 'SK' else '')
                    sku_v498 = sku508
                if sku_v498 is None:
                    try:
                        sku509 = SKU_250[(lin421[23] if lin421_n > 23 else '') if (lin421[22] if lin421_n > 22 else '') == 'SK' else '']
                    except CodecError as error:
                        sku509 = run.fault(error, lin421, 23, '/lines/*/item/sku', (lin421[23] if lin421_n > 23 else '') if (lin421[22] if lin421_n > 22 else '') == 'SK' else '')
                    sku_v498 = sku509
                if sku_v498 is None:
                    try:
                        sku510 = SKU_251[(lin421[25] if lin421_n > 25 else '') if (lin421[24] if lin421_n > 24 else '') == 'SK' else '']
                    except CodecError as error:
                        sku510 = run.fault(error, lin421, 25, '/lines/*/item/sku', (lin421[25] if lin421_n > 25 else '') if (lin421[24] if lin421_n > 24 else '') == 'SK' else '')
                    sku_v498 = sku510
                if sku_v498 is None:
                    try:
                        sku511 = SKU_252[(lin421[27] if lin421_n > 27 else '') if (lin421[26] if lin421_n > 26 else '') == 'SK' else '']
                    except CodecError as error:
                        sku511 = run.fault(error, lin421, 27, '/lines/*/item/sku', (lin421[27] if lin421_n > 27 else '') if (lin421[26] if lin421_n > 26 else '') == 'SK' else '')
                    sku_v498 = sku511
                if sku_v498 is None:
                    try:
                        sku512 = SKU_253[(lin421[29] if lin421_n > 29 else '') if (lin421[28] if lin421_n > 28 else '') == 'SK' else '']
                    except CodecError as error:
                        sku512 = run.fault(error, lin421, 29, '/lines/*/item/sku', (lin421[29] if lin421_n > 29 else '') if (lin421[28] if lin421_n > 28 else '') == 'SK' else '')
                    sku_v498 = sku512
                if sku_v498 is None:
                    try:
                        sku513 = SKU_254[(lin421[31] if lin421_n > 31 else '') if (lin421[30] if lin421_n > 30 else '') == 'SK' else '']
                    except CodecError as error:
                        sku513 = run.fault(error, lin421, 31, '/lines/*/item/sku', (lin421[31] if lin421_n > 31 else '') if (lin421[30] if lin421_n > 30 else '') == 'SK' else '')
                    sku_v498 = sku513
                try:
                    gtin515 = GTIN_255[(lin421[3] if lin421_n > 3 else '') if (lin421[2] if lin421_n > 2 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin515 = run.fault(error, lin421, 3, '/lines/*/item/gtin', (lin421[3] if lin421_n > 3 else '') if (lin421[2] if lin421_n > 2 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v514 = gtin515
                if gtin_v514 is None:
                    try:
                        gtin516 = GTIN_256[(lin421[5] if lin421_n > 5 else '') if (lin421[4] if lin421_n > 4 else '') in ('UP', 'EN', 'UK') else '']
                    except CodecError as error:
                        gtin516 = run.fault(error, lin421, 5, '/lines/*/item/gtin', (lin421[5] if lin421_n > 5 else '') if (lin421[4] if lin421_n > 4 else '') in ('UP', 'EN', 'UK') else '')
                    gtin_v514 = gtin516
                if gtin_v514 is None:
                    try:
                        gtin517 = GTIN_257[(lin421[7] if lin421_n > 7 else '') if (lin421[6] if lin421_n > 6 else '') in ('UP', 'EN', 'UK') else '']
                    except CodecError as error:
                        gtin517 = run.fault(error, lin421, 7, '/lines/*/item/gtin', (lin421[7] if lin421_n > 7 else '') if (lin421[6] if lin421_n > 6 else '') in ('UP', 'EN', 'UK') else '')
                    gtin_v514 = gtin517
                if gtin_v514 is None:
                    try:
                        gtin518 = GTIN_258[(lin421[9] if lin421_n > 9 else '') if (lin421[8] if lin421_n > 8 else '') in ('UP', 'EN', 'UK') else '']
                    except CodecError as error:
                        gtin518 = run.fault(error, lin421, 9, '/lines/*/item/gtin', (lin421[9] if lin421_n > 9 else '') if (lin421[8] if lin421_n > 8 else '') in ('UP', 'EN', 'UK') else '')
                    gtin_v514 = gtin518
                if gtin_v514 is None:
                    try:
                        gtin519 = GTIN_259[(lin421[11] if lin421_n > 11 else '') if (lin421[10] if lin421_n > 10 else '') in ('UP', 'EN', 'UK') else '']
                    except CodecError as error:
                        gtin519 = run.fault(error, lin421, 11, '/lines/*/item/gtin', (lin421[11] if lin421_n > 11 else '') if (lin421[10] if lin421_n > 10 else '') in ('UP', 'EN', 'UK') else '')
                    gtin_v514 = gtin519
                if gtin_v514 is None:
                    try:
                        gtin520 = GTIN_260[(lin421[13] if lin421_n > 13 else '') if (lin421[12] if lin421_n > 12 else '') in ('UP', 'EN', 'UK') else '']
                    except CodecError as error:
                        gtin520 = run.fault(error, lin421, 13, '/lines/*/item/gtin', (lin421[13] if lin421_n > 13 else '') if (lin421[12] if lin421_n > 12 else '') in ('UP', 'EN', 'UK') else '')
                    gtin_v514 = gtin520
                if gtin_v514 is None:
                    try:
                        gtin521 = GTIN_261[(lin421[15] if lin421_n > 15 else '') if (lin421[14] if lin421_n > 14 else '') in ('UP', 'EN', 'UK') else '']
                    except CodecError as error:
                        gtin521 = run.fault(error, lin421, 15, '/lines/*/item/gtin', (lin421[15] if lin421_n > 15 else '') if (lin421[14] if lin421_n > 14 else '') in ('UP', 'EN', 'UK') else '')
                    gtin_v514 = gtin521
                if gtin_v514 is None:
                    try:
                        gtin522 = GTIN_262[(lin421[17] if lin421_n > 17 else '') if (lin421[16] if lin421_n > 16 else '') in ('UP', 'EN', 'UK') else '']
                    except CodecError as error:
                        gtin522 = run.fault(error, lin421, 17, '/lines/*/item/gtin', (lin421[17] if lin421_n > 17 else '') if (lin421[16] if lin421_n > 16 else '') in ('UP', 'EN', 'UK') else '')
                    gtin_v514 = gtin522
                if gtin_v514 is None:
                    try:
                        gtin523 = GTIN_263[(lin421[19] if lin421_n > 19 else '') if (lin421[18] if lin421_n > 18 else '') in ('UP', 'EN', 'UK') else '']
                    except CodecError as error:
                        gtin523 = run.fault(error, lin421, 19, '/lines/*/item/gtin', (lin421[19] if lin421_n > 19 else '') if (lin421[18] if lin421_n > 18 else '') in ('UP', 'EN', 'UK') else '')
                    gtin_v514 = gtin523
                if gtin_v514 is None:
                    try:
                        gtin524 = GTIN_264[(lin421[21] if lin421_n > 21 else '') if (lin421[20] if lin421_n > 20 else '') in ('UP', 'EN', 'UK') else '']
                    except CodecError as error:
                        gtin524 = run.fault(error, lin421, 21, '/lines/*/item/gtin', (lin421[21] if lin421_n > 21 else '') if (lin421[20] if lin421_n > 20 else '') in ('UP', 'EN', 'UK') else '')
                    gtin_v514 = gtin524
                if gtin_v514 is None:
                    try:
                        gtin525 = GTIN_265[(lin421[23] if lin421_n > 23 else '') if (lin421[22] if lin421_n > 22 else '') in ('UP', 'EN', 'UK') else '']
                    except CodecError as error:
                        gtin525 = run.fault(error, lin421, 23, '/lines/*/item/gtin', (lin421[23] if lin421_n > 23 else '') if (lin421[22] if lin421_n > 22 else '') in ('UP', 'EN', 'UK') else '')
                    gtin_v514 = gtin525
                if gtin_v514 is None:
                    try:
                        gtin526 = GTIN_266[(lin421[25] if lin421_n > 25 else '') if (lin421[24] if lin421_n > 24 else '') in ('UP', 'EN', 'UK') else '']
                    except CodecError as error:
                        gtin526 = run.fault(error, lin421, 25, '/lines/*/item/gtin', (lin421[25] if lin421_n > 25 else '') if (lin421[24] if lin421_n > 24 else '') in ('UP', 'EN', 'UK') else '')
                    gtin_v514 = gtin526
                if gtin_v514 is None:
                    try:
                        gtin527 = GTIN_267[(lin421[27] if lin421_n > 27 else '') if (lin421[26] if lin421_n > 26 else '') in ('UP', 'EN', 'UK') else '']
                    except CodecError as error:
                        gtin527 = run.fault(error, lin421, 27, '/lines/*/item/gtin', (lin421[27] if lin421_n > 27 else '') if (lin421[26] if lin421_n > 26 else '') in ('UP', 'EN', 'UK') else '')
                    gtin_v514 = gtin527
                if gtin_v514 is None:
                    try:
                        gtin528 = GTIN_268[(lin421[29] if lin421_n > 29 else '') if (lin421[28] if lin421_n > 28 else '') in ('UP', 'EN', 'UK') else '']
                    except CodecError as error:
                        gtin528 = run.fault(error, lin421, 29, '/lines/*/item/gtin', (lin421[29] if lin421_n > 29 else '') if (lin421[28] if lin421_n > 28 else '') in ('UP', 'EN', 'UK') else '')
                    gtin_v514 = gtin528
                if gtin_v514 is None:
                    try:
                        gtin529 = GTIN_269[(lin421[31] if lin421_n > 31 else '') if (lin421[30] if lin421_n > 30 else '') in ('UP', 'EN', 'UK') else '']
                    except CodecError as error:
                        gtin529 = run.fault(error, lin421, 31, '/lines/*/item/gtin', (lin421[31] if lin421_n > 31 else '') if (lin421[30] if lin421_n > 30 else '') in ('UP', 'EN', 'UK') else '')
                    gtin_v514 = gtin529
                try:
                    country_of_origin531 = COUNTRY_OF_ORIGIN_270[(lin421[3] if lin421_n > 3 else '') if (lin421[2] if lin421_n > 2 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin531 = run.fault(error, lin421, 3, '/lines/*/item/countryOfOrigin', (lin421[3] if lin421_n > 3 else '') if (lin421[2] if lin421_n > 2 else '') == 'CH' else '')
                country_of_origin_v530 = country_of_origin531
                if country_of_origin_v530 is None:
                    try:
                        country_of_origin532 = COUNTRY_OF_ORIGIN_271[(lin421[5] if lin421_n > 5 else '') if (lin421[4] if lin421_n > 4 else '') == 'CH' else '']
                    except CodecError as error:
                        country_of_origin532 = run.fault(error, lin421, 5, '/lines/*/item/countryOfOrigin', (lin421[5] if lin421_n > 5 else '') if (lin421[4] if lin421_n > 4 else '') == 'CH' else '')
                    country_of_origin_v530 = country_of_origin532
                if country_of_origin_v530 is None:
                    try:
                        country_of_origin533 = COUNTRY_OF_ORIGIN_272[(lin421[7] if lin421_n > 7 else '') if (lin421[6] if lin421_n > 6 else '') == 'CH' else '']
                    except CodecError as error:
                        country_of_origin533 = run.fault(error, lin421, 7, '/lines/*/item/countryOfOrigin', (lin421[7] if lin421_n > 7 else '') if (lin421[6] if lin421_n > 6 else '') == 'CH' else '')
                    country_of_origin_v530 = country_of_origin533
                if country_of_origin_v530 is None:
                    try:
                        country_of_origin534 = COUNTRY_OF_ORIGIN_273[(lin421[9] if lin421_n > 9 else '') if (lin421[8] if lin421_n > 8 else '') == 'CH' else '']
                    except CodecError as error:
                        country_of_origin534 = run.fault(error, lin421, 9, '/lines/*/item/countryOfOrigin', (lin421[9] if lin421_n > 9 else '') if (lin421[8] if lin421_n > 8 else '') == 'CH' else '')
                    country_of_origin_v530 = country_of_origin534
                if country_of_origin_v530 is None:
                    try:
                        country_of_origin535 = COUNTRY_OF_ORIGIN_274[(lin421[11] if lin421_n > 11 else '') if (lin421[10] if lin421_n > 10 else '') == 'CH' else '']
                    except CodecError as error:
                        country_of_origin535 = run.fault(error, lin421, 11, '/lines/*/item/countryOfOrigin', (lin421[11] if lin421_n > 11 else '') if (lin421[10] if lin421_n > 10 else '') == 'CH' else '')
                    country_of_origin_v530 = country_of_origin535
                if country_of_origin_v530 is None:
                    try:
                        country_of_origin536 = COUNTRY_OF_ORIGIN_275[(lin421[13] if lin421_n > 13 else '') if (lin421[12] if lin421_n > 12 else '') == 'CH' else '']
                    except CodecError as error:
                        country_of_origin536 = run.fault(error, lin421, 13, '/lines/*/item/countryOfOrigin', (lin421[13] if lin421_n > 13 else '') if (lin421[12] if lin421_n > 12 else '') == 'CH' else '')
                    country_of_origin_v530 = country_of_origin536
                if country_of_origin_v530 is None:
                    try:
                        country_of_origin537 = COUNTRY_OF_ORIGIN_276[(lin421[15] if lin421_n > 15 else '') if (lin421[14] if lin421_n > 14 else '') == 'CH' else '']
                    except CodecError as error:
                        country_of_origin537 = run.fault(error, lin421, 15, '/lines/*/item/countryOfOrigin', (lin421[15] if lin421_n > 15 else '') if (lin421[14] if lin421_n > 14 else '') == 'CH' else '')
                    country_of_origin_v530 = country_of_origin537
                if country_of_origin_v530 is None:
                    try:
                        country_of_origin538 = COUNTRY_OF_ORIGIN_277[(lin421[17] if lin421_n > 17 else '') if (lin421[16] if lin421_n > 16 else '') == 'CH' else '']
                    except CodecError as error:
                        country_of_origin538 = run.fault(error, lin421, 17, '/lines/*/item/countryOfOrigin', (lin421[17] if lin421_n > 17 else '') if (lin421[16] if lin421_n > 16 else '') == 'CH' else '')
                    country_of_origin_v530 = country_of_origin538
                if country_of_origin_v530 is None:
                    try:
                        country_of_origin539 = COUNTRY_OF_ORIGIN_278[(lin421[19] if lin421_n > 19 else '') if (lin421[18] if lin421_n > 18 else '') == 'CH' else '']
                    except CodecError as error:
                        country_of_origin539 = run.fault(error, lin421, 19, '/lines/*/item/countryOfOrigin', (lin421[19] if lin421_n > 19 else '') if (lin421[18] if lin421_n > 18 else '') == 'CH' else '')
                    country_of_origin_v530 = country_of_origin539
                if country_of_origin_v530 is None:
                    try:
                        country_of_origin540 = COUNTRY_OF_ORIGIN_279[(lin421[21] if lin421_n > 21 else '') if (lin421[20] if lin421_n > 20 else '') == 'CH' else '']
                    except CodecError as error:
                        country_of_origin540 = run.fault(error, lin421, 21, '/lines/*/item/countryOfOrigin', (lin421[21] if lin421_n > 21 else '') if (lin421[20] if lin421_n > 20 else '') == 'CH' else '')
                    country_of_origin_v530 = country_of_origin540
                if country_of_origin_v530 is None:
                    try:
                        country_of_origin541 = COUNTRY_OF_ORIGIN_280[(lin421[23] if lin421_n > 23 else '') if (lin421[22] if lin421_n > 22 else '') == 'CH' else '']
                    except CodecError as error:
                        country_of_origin541 = run.fault(error, lin421, 23, '/lines/*/item/countryOfOrigin', (lin421[23] if lin421_n > 23 else '') if (lin421[22] if lin421_n > 22 else '') == 'CH' else '')
                    country_of_origin_v530 = country_of_origin541
                if country_of_origin_v530 is None:
                    try:
                        country_of_origin542 = COUNTRY_OF_ORIGIN_281[(lin421[25] if lin421_n > 25 else '') if (lin421[24] if lin421_n > 24 else '') == 'CH' else '']
                    except CodecError as error:
                        country_of_origin542 = run.fault(error, lin421, 25, '/lines/*/item/countryOfOrigin', (lin421[25] if lin421_n > 25 else '') if (lin421[24] if lin421_n > 24 else '') == 'CH' else '')
                    country_of_origin_v530 = country_of_origin542
                if country_of_origin_v530 is None:
                    try:
                        country_of_origin543 = COUNTRY_OF_ORIGIN_282[(lin421[27] if lin421_n > 27 else '') if (lin421[26] if lin421_n > 26 else '') == 'CH' else '']
                    except CodecError as error:
                        country_of_origin543 = run.fault(error, lin421, 27, '/lines/*/item/countryOfOrigin', (lin421[27] if lin421_n > 27 else '') if (lin421[26] if lin421_n > 26 else '') == 'CH' else '')
                    country_of_origin_v530 = country_of_origin543
                if country_of_origin_v530 is None:
                    try:
                        country_of_origin544 = COUNTRY_OF_ORIGIN_283[(lin421[29] if lin421_n > 29 else '') if (lin421[28] if lin421_n > 28 else '') == 'CH' else '']
                    except CodecError as error:
                        country_of_origin544 = run.fault(error, lin421, 29, '/lines/*/item/countryOfOrigin', (lin421[29] if lin421_n > 29 else '') if (lin421[28] if lin421_n > 28 else '') == 'CH' else '')
                    country_of_origin_v530 = country_of_origin544
                if country_of_origin_v530 is None:
                    try:
                        country_of_origin545 = COUNTRY_OF_ORIGIN_284[(lin421[31] if lin421_n > 31 else '') if (lin421[30] if lin421_n > 30 else '') == 'CH' else '']
                    except CodecError as error:
                        country_of_origin545 = run.fault(error, lin421, 31, '/lines/*/item/countryOfOrigin', (lin421[31] if lin421_n > 31 else '') if (lin421[30] if lin421_n > 30 else '') == 'CH' else '')
                    country_of_origin_v530 = country_of_origin545
                try:
                    description548 = DESCRIPTION_285[pid547[5]] if pid547_n > 5 else None
                except CodecError as error:
                    description548 = run.fault(error, pid547, 5, '/lines/*/item/description', pid547[5] if pid547_n > 5 else '')
                item549 = None
                if identifiers497 is not None or sku_v498 is not None or gtin_v514 is not None or country_of_origin_v530 is not None or description548 is not None:
                    item549 = {}
                    if country_of_origin_v530 is not None:
                        item549['countryOfOrigin'] = country_of_origin_v530
                    if description548 is not None:
                        item549['description'] = description548
                    if gtin_v514 is not None:
                        item549['gtin'] = gtin_v514
                    if identifiers497 is not None:
                        item549['identifiers'] = identifiers497
                    if sku_v498 is not None:
                        item549['sku'] = sku_v498
                ref_loop = pick((ls_loop419[1] if ls_loop419 is not None else None), 1, ('LT',)) if (ls_loop419[1] if ls_loop419 is not None else None) else None
                ref550 = ref_loop[0] if ref_loop is not None else None
                ref550_n = len(ref550) if ref550 is not None else 0
                ref_loop551 = [one for one in (ls_loop419[1] if ls_loop419 is not None else None) or () if (one[0][1] if len(one[0]) > 1 else '') == 'LT']
                ref_loop551 = ref_loop551[1] if len(ref_loop551) >= 2 else None
                ref552 = ref_loop551[0] if ref_loop551 is not None else None
                ref552_n = len(ref552) if ref552 is not None else 0
                try:
                    lot_number553 = LOT_NUMBER_286[(ref550[2] if ref550_n > 2 else '') if (ref552[2] if ref552_n > 2 else '') == '' else '']
                except CodecError as error:
                    lot_number553 = run.fault(error, ref550, 2, '/lines/*/stock/lotNumber', (ref550[2] if ref550_n > 2 else '') if (ref552[2] if ref552_n > 2 else '') == '' else '')
                ref_loop554 = ls_loop419[1] if ls_loop419 is not None else None
                ref_loop554 = ref_loop554[0] if ref_loop554 else None
                dtm_loop = pick((ref_loop554[1] if ref_loop554 is not None else None), 1, ('036',)) if (ref_loop554[1] if ref_loop554 is not None else None) else None
                dtm555 = dtm_loop[0] if dtm_loop is not None else None
                dtm555_n = len(dtm555) if dtm555 is not None else 0
                try:
                    expiry_date = EXPIRY_DATE_287[(dtm555[2] if dtm555_n > 2 else '') if (ref552[2] if ref552_n > 2 else '') == '' else '']
                except CodecError as error:
                    expiry_date = run.fault(error, dtm555, 2, '/lines/*/stock/expiryDate', (dtm555[2] if dtm555_n > 2 else '') if (ref552[2] if ref552_n > 2 else '') == '' else '')
                stock556 = None
                if lot_number553 is not None or expiry_date is not None:
                    stock556 = {}
                    if expiry_date is not None:
                        stock556['expiryDate'] = expiry_date
                    if lot_number553 is not None:
                        stock556['lotNumber'] = lot_number553
                qty557 = m418[0]
                qty557_n = len(qty557)
                try:
                    value558 = VALUE_288[(qty557[2] if qty557_n > 2 else '') if (qty557[1] if qty557_n > 1 else '') == '17' else '']
                except CodecError as error:
                    value558 = run.fault(error, qty557, 2, '/lines/*/onHand/value', (qty557[2] if qty557_n > 2 else '') if (qty557[1] if qty557_n > 1 else '') == '17' else '')
                try:
                    unit_code560 = UNIT_CODE_289[(component(qty557[3] if qty557_n > 3 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == '17' and (qty557[2] if qty557_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code560 = run.fault(error, qty557, 3, '/lines/*/onHand/unitCode', (component(qty557[3] if qty557_n > 3 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == '17' and (qty557[2] if qty557_n > 2 else '') != '' else '')
                unit_code_v559 = unit_code560
                if unit_code_v559 is None:
                    uit_loop561 = m418[1]
                    uit_loop561 = uit_loop561[0] if uit_loop561 else None
                    uit562 = uit_loop561[0] if uit_loop561 is not None else None
                    uit562_n = len(uit562) if uit562 is not None else 0
                    try:
                        unit_code563 = UNIT_CODE_290[(component(uit562[1] if uit562_n > 1 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == '17' and (qty557[2] if qty557_n > 2 else '') != '' else '']
                    except CodecError as error:
                        unit_code563 = run.fault(error, uit562, 1, '/lines/*/onHand/unitCode', (component(uit562[1] if uit562_n > 1 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == '17' and (qty557[2] if qty557_n > 2 else '') != '' else '')
                    unit_code_v559 = unit_code563
                if unit_code_v559 is None:
                    try:
                        unit_code566 = UNIT_CODE_291[(component(uit565[1] if uit565_n > 1 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == '17' and (qty557[2] if qty557_n > 2 else '') != '' else '']
                    except CodecError as error:
                        unit_code566 = run.fault(error, uit565, 1, '/lines/*/onHand/unitCode', (component(uit565[1] if uit565_n > 1 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == '17' and (qty557[2] if qty557_n > 2 else '') != '' else '')
                    unit_code_v559 = unit_code566
                if unit_code_v559 is None:
                    try:
                        unit_code567 = UNIT_CODE_292[(facts.get('unit', '')) if (qty557[1] if qty557_n > 1 else '') == '17' and (qty557[2] if qty557_n > 2 else '') != '' else '']
                    except CodecError as error:
                        unit_code567 = run.fault(error, None, None, '/lines/*/onHand/unitCode', (facts.get('unit', '')) if (qty557[1] if qty557_n > 1 else '') == '17' and (qty557[2] if qty557_n > 2 else '') != '' else '')
                    unit_code_v559 = unit_code567
                on_hand568 = None
                if value558 is not None or unit_code_v559 is not None:
                    if unit_code_v559 is None:
                        run.lacks('/lines/*/onHand/unitCode', qty557 or m418[0], 'QTY-03:1')
                    if value558 is None:
                        run.lacks('/lines/*/onHand/value', qty557 or m418[0], 'QTY-02')
                    on_hand568 = {'unitCode': unit_code_v559, 'value': value558}
                try:
                    value569 = VALUE_293[(qty557[2] if qty557_n > 2 else '') if (qty557[1] if qty557_n > 1 else '') == '33' else '']
                except CodecError as error:
                    value569 = run.fault(error, qty557, 2, '/lines/*/available/value', (qty557[2] if qty557_n > 2 else '') if (qty557[1] if qty557_n > 1 else '') == '33' else '')
                try:
                    unit_code571 = UNIT_CODE_294[(component(qty557[3] if qty557_n > 3 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == '33' and (qty557[2] if qty557_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code571 = run.fault(error, qty557, 3, '/lines/*/available/unitCode', (component(qty557[3] if qty557_n > 3 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == '33' and (qty557[2] if qty557_n > 2 else '') != '' else '')
                unit_code_v570 = unit_code571
                if unit_code_v570 is None:
                    uit_loop572 = m418[1]
                    uit_loop572 = uit_loop572[0] if uit_loop572 else None
                    uit573 = uit_loop572[0] if uit_loop572 is not None else None
                    uit573_n = len(uit573) if uit573 is not None else 0
                    try:
                        unit_code574 = UNIT_CODE_295[(component(uit573[1] if uit573_n > 1 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == '33' and (qty557[2] if qty557_n > 2 else '') != '' else '']
                    except CodecError as error:
                        unit_code574 = run.fault(error, uit573, 1, '/lines/*/available/unitCode', (component(uit573[1] if uit573_n > 1 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == '33' and (qty557[2] if qty557_n > 2 else '') != '' else '')
                    unit_code_v570 = unit_code574
                if unit_code_v570 is None:
                    try:
                        unit_code575 = UNIT_CODE_296[(component(uit565[1] if uit565_n > 1 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == '33' and (qty557[2] if qty557_n > 2 else '') != '' else '']
                    except CodecError as error:
                        unit_code575 = run.fault(error, uit565, 1, '/lines/*/available/unitCode', (component(uit565[1] if uit565_n > 1 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == '33' and (qty557[2] if qty557_n > 2 else '') != '' else '')
                    unit_code_v570 = unit_code575
                if unit_code_v570 is None:
                    try:
                        unit_code576 = UNIT_CODE_297[(facts.get('unit', '')) if (qty557[1] if qty557_n > 1 else '') == '33' and (qty557[2] if qty557_n > 2 else '') != '' else '']
                    except CodecError as error:
                        unit_code576 = run.fault(error, None, None, '/lines/*/available/unitCode', (facts.get('unit', '')) if (qty557[1] if qty557_n > 1 else '') == '33' and (qty557[2] if qty557_n > 2 else '') != '' else '')
                    unit_code_v570 = unit_code576
                available577 = None
                if value569 is not None or unit_code_v570 is not None:
                    if unit_code_v570 is None:
                        run.lacks('/lines/*/available/unitCode', qty557 or m418[0], 'QTY-03:1')
                    if value569 is None:
                        run.lacks('/lines/*/available/value', qty557 or m418[0], 'QTY-02')
                    available577 = {'unitCode': unit_code_v570, 'value': value569}
                try:
                    value578 = VALUE_298[(qty557[2] if qty557_n > 2 else '') if (qty557[1] if qty557_n > 1 else '') == '63' else '']
                except CodecError as error:
                    value578 = run.fault(error, qty557, 2, '/lines/*/onOrder/value', (qty557[2] if qty557_n > 2 else '') if (qty557[1] if qty557_n > 1 else '') == '63' else '')
                try:
                    unit_code580 = UNIT_CODE_299[(component(qty557[3] if qty557_n > 3 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == '63' and (qty557[2] if qty557_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code580 = run.fault(error, qty557, 3, '/lines/*/onOrder/unitCode', (component(qty557[3] if qty557_n > 3 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == '63' and (qty557[2] if qty557_n > 2 else '') != '' else '')
                unit_code_v579 = unit_code580
                if unit_code_v579 is None:
                    uit_loop581 = m418[1]
                    uit_loop581 = uit_loop581[0] if uit_loop581 else None
                    uit582 = uit_loop581[0] if uit_loop581 is not None else None
                    uit582_n = len(uit582) if uit582 is not None else 0
                    try:
                        unit_code583 = UNIT_CODE_300[(component(uit582[1] if uit582_n > 1 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == '63' and (qty557[2] if qty557_n > 2 else '') != '' else '']
                    except CodecError as error:
                        unit_code583 = run.fault(error, uit582, 1, '/lines/*/onOrder/unitCode', (component(uit582[1] if uit582_n > 1 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == '63' and (qty557[2] if qty557_n > 2 else '') != '' else '')
                    unit_code_v579 = unit_code583
                if unit_code_v579 is None:
                    try:
                        unit_code584 = UNIT_CODE_301[(component(uit565[1] if uit565_n > 1 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == '63' and (qty557[2] if qty557_n > 2 else '') != '' else '']
                    except CodecError as error:
                        unit_code584 = run.fault(error, uit565, 1, '/lines/*/onOrder/unitCode', (component(uit565[1] if uit565_n > 1 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == '63' and (qty557[2] if qty557_n > 2 else '') != '' else '')
                    unit_code_v579 = unit_code584
                if unit_code_v579 is None:
                    try:
                        unit_code585 = UNIT_CODE_302[(facts.get('unit', '')) if (qty557[1] if qty557_n > 1 else '') == '63' and (qty557[2] if qty557_n > 2 else '') != '' else '']
                    except CodecError as error:
                        unit_code585 = run.fault(error, None, None, '/lines/*/onOrder/unitCode', (facts.get('unit', '')) if (qty557[1] if qty557_n > 1 else '') == '63' and (qty557[2] if qty557_n > 2 else '') != '' else '')
                    unit_code_v579 = unit_code585
                on_order586 = None
                if value578 is not None or unit_code_v579 is not None:
                    if unit_code_v579 is None:
                        run.lacks('/lines/*/onOrder/unitCode', qty557 or m418[0], 'QTY-03:1')
                    if value578 is None:
                        run.lacks('/lines/*/onOrder/value', qty557 or m418[0], 'QTY-02')
                    on_order586 = {'unitCode': unit_code_v579, 'value': value578}
                try:
                    value587 = VALUE_303[(qty557[2] if qty557_n > 2 else '') if (qty557[1] if qty557_n > 1 else '') == '77' else '']
                except CodecError as error:
                    value587 = run.fault(error, qty557, 2, '/lines/*/openOrders/value', (qty557[2] if qty557_n > 2 else '') if (qty557[1] if qty557_n > 1 else '') == '77' else '')
                try:
                    unit_code589 = UNIT_CODE_304[(component(qty557[3] if qty557_n > 3 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == '77' and (qty557[2] if qty557_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code589 = run.fault(error, qty557, 3, '/lines/*/openOrders/unitCode', (component(qty557[3] if qty557_n > 3 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == '77' and (qty557[2] if qty557_n > 2 else '') != '' else '')
                unit_code_v588 = unit_code589
                if unit_code_v588 is None:
                    uit_loop590 = m418[1]
                    uit_loop590 = uit_loop590[0] if uit_loop590 else None
                    uit591 = uit_loop590[0] if uit_loop590 is not None else None
                    uit591_n = len(uit591) if uit591 is not None else 0
                    try:
                        unit_code592 = UNIT_CODE_305[(component(uit591[1] if uit591_n > 1 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == '77' and (qty557[2] if qty557_n > 2 else '') != '' else '']
                    except CodecError as error:
                        unit_code592 = run.fault(error, uit591, 1, '/lines/*/openOrders/unitCode', (component(uit591[1] if uit591_n > 1 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == '77' and (qty557[2] if qty557_n > 2 else '') != '' else '')
                    unit_code_v588 = unit_code592
                if unit_code_v588 is None:
                    try:
                        unit_code593 = UNIT_CODE_306[(component(uit565[1] if uit565_n > 1 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == '77' and (qty557[2] if qty557_n > 2 else '') != '' else '']
                    except CodecError as error:
                        unit_code593 = run.fault(error, uit565, 1, '/lines/*/openOrders/unitCode', (component(uit565[1] if uit565_n > 1 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == '77' and (qty557[2] if qty557_n > 2 else '') != '' else '')
                    unit_code_v588 = unit_code593
                if unit_code_v588 is None:
                    try:
                        unit_code594 = UNIT_CODE_307[(facts.get('unit', '')) if (qty557[1] if qty557_n > 1 else '') == '77' and (qty557[2] if qty557_n > 2 else '') != '' else '']
                    except CodecError as error:
                        unit_code594 = run.fault(error, None, None, '/lines/*/openOrders/unitCode', (facts.get('unit', '')) if (qty557[1] if qty557_n > 1 else '') == '77' and (qty557[2] if qty557_n > 2 else '') != '' else '')
                    unit_code_v588 = unit_code594
                open_orders595 = None
                if value587 is not None or unit_code_v588 is not None:
                    if unit_code_v588 is None:
                        run.lacks('/lines/*/openOrders/unitCode', qty557 or m418[0], 'QTY-03:1')
                    if value587 is None:
                        run.lacks('/lines/*/openOrders/value', qty557 or m418[0], 'QTY-02')
                    open_orders595 = {'unitCode': unit_code_v588, 'value': value587}
                try:
                    value597 = VALUE_308[(qty557[2] if qty557_n > 2 else '') if (qty557[1] if qty557_n > 1 else '') == 'QC' else '']
                except CodecError as error:
                    value597 = run.fault(error, qty557, 2, '/lines/*/held/value', (qty557[2] if qty557_n > 2 else '') if (qty557[1] if qty557_n > 1 else '') == 'QC' else '')
                value_v596 = value597
                if value_v596 is None:
                    try:
                        value598 = VALUE_309[(qty557[2] if qty557_n > 2 else '') if (qty557[1] if qty557_n > 1 else '') == 'QH' else '']
                    except CodecError as error:
                        value598 = run.fault(error, qty557, 2, '/lines/*/held/value', (qty557[2] if qty557_n > 2 else '') if (qty557[1] if qty557_n > 1 else '') == 'QH' else '')
                    value_v596 = value598
                try:
                    unit_code600 = UNIT_CODE_310[(component(qty557[3] if qty557_n > 3 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == 'QC' and (qty557[2] if qty557_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code600 = run.fault(error, qty557, 3, '/lines/*/held/unitCode', (component(qty557[3] if qty557_n > 3 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == 'QC' and (qty557[2] if qty557_n > 2 else '') != '' else '')
                unit_code_v599 = unit_code600
                if unit_code_v599 is None:
                    uit_loop601 = m418[1]
                    uit_loop601 = uit_loop601[0] if uit_loop601 else None
                    uit602 = uit_loop601[0] if uit_loop601 is not None else None
                    uit602_n = len(uit602) if uit602 is not None else 0
                    try:
                        unit_code603 = UNIT_CODE_311[(component(uit602[1] if uit602_n > 1 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == 'QC' and (qty557[2] if qty557_n > 2 else '') != '' else '']
                    except CodecError as error:
                        unit_code603 = run.fault(error, uit602, 1, '/lines/*/held/unitCode', (component(uit602[1] if uit602_n > 1 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == 'QC' and (qty557[2] if qty557_n > 2 else '') != '' else '')
                    unit_code_v599 = unit_code603
                if unit_code_v599 is None:
                    try:
                        unit_code604 = UNIT_CODE_312[(component(uit565[1] if uit565_n > 1 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == 'QC' and (qty557[2] if qty557_n > 2 else '') != '' else '']
                    except CodecError as error:
                        unit_code604 = run.fault(error, uit565, 1, '/lines/*/held/unitCode', (component(uit565[1] if uit565_n > 1 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == 'QC' and (qty557[2] if qty557_n > 2 else '') != '' else '')
                    unit_code_v599 = unit_code604
                if unit_code_v599 is None:
                    try:
                        unit_code605 = UNIT_CODE_313[(facts.get('unit', '')) if (qty557[1] if qty557_n > 1 else '') == 'QC' and (qty557[2] if qty557_n > 2 else '') != '' else '']
                    except CodecError as error:
                        unit_code605 = run.fault(error, None, None, '/lines/*/held/unitCode', (facts.get('unit', '')) if (qty557[1] if qty557_n > 1 else '') == 'QC' and (qty557[2] if qty557_n > 2 else '') != '' else '')
                    unit_code_v599 = unit_code605
                if unit_code_v599 is None:
                    try:
                        unit_code606 = UNIT_CODE_314[(component(qty557[3] if qty557_n > 3 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == 'QH' and (qty557[2] if qty557_n > 2 else '') != '' else '']
                    except CodecError as error:
                        unit_code606 = run.fault(error, qty557, 3, '/lines/*/held/unitCode', (component(qty557[3] if qty557_n > 3 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == 'QH' and (qty557[2] if qty557_n > 2 else '') != '' else '')
                    unit_code_v599 = unit_code606
                if unit_code_v599 is None:
                    uit_loop607 = m418[1]
                    uit_loop607 = uit_loop607[0] if uit_loop607 else None
                    uit608 = uit_loop607[0] if uit_loop607 is not None else None
                    uit608_n = len(uit608) if uit608 is not None else 0
                    try:
                        unit_code609 = UNIT_CODE_315[(component(uit608[1] if uit608_n > 1 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == 'QH' and (qty557[2] if qty557_n > 2 else '') != '' else '']
                    except CodecError as error:
                        unit_code609 = run.fault(error, uit608, 1, '/lines/*/held/unitCode', (component(uit608[1] if uit608_n > 1 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == 'QH' and (qty557[2] if qty557_n > 2 else '') != '' else '')
                    unit_code_v599 = unit_code609
                if unit_code_v599 is None:
                    try:
                        unit_code610 = UNIT_CODE_316[(component(uit565[1] if uit565_n > 1 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == 'QH' and (qty557[2] if qty557_n > 2 else '') != '' else '']
                    except CodecError as error:
                        unit_code610 = run.fault(error, uit565, 1, '/lines/*/held/unitCode', (component(uit565[1] if uit565_n > 1 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') == 'QH' and (qty557[2] if qty557_n > 2 else '') != '' else '')
                    unit_code_v599 = unit_code610
                if unit_code_v599 is None:
                    try:
                        unit_code611 = UNIT_CODE_317[(facts.get('unit', '')) if (qty557[1] if qty557_n > 1 else '') == 'QH' and (qty557[2] if qty557_n > 2 else '') != '' else '']
                    except CodecError as error:
                        unit_code611 = run.fault(error, None, None, '/lines/*/held/unitCode', (facts.get('unit', '')) if (qty557[1] if qty557_n > 1 else '') == 'QH' and (qty557[2] if qty557_n > 2 else '') != '' else '')
                    unit_code_v599 = unit_code611
                held612 = None
                if value_v596 is not None or unit_code_v599 is not None:
                    if unit_code_v599 is None:
                        run.lacks('/lines/*/held/unitCode', qty557 or m418[0], 'QTY-03:1')
                    if value_v596 is None:
                        run.lacks('/lines/*/held/value', qty557 or m418[0], 'QTY-02')
                    held612 = {'unitCode': unit_code_v599, 'value': value_v596}
                try:
                    code613 = CODE_318[(qty557[1] if qty557_n > 1 else '') if (qty557[1] if qty557_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} else '']
                except CodecError as error:
                    code613 = run.fault(error, qty557, 1, '/lines/*/otherQuantities/0/sourceCode/code', (qty557[1] if qty557_n > 1 else '') if (qty557[1] if qty557_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} else '')
                source_code614 = None
                if code613 is not None:
                    source_code614 = {'code': code613, 'scheme': 'x12-673'}
                try:
                    value615 = VALUE_319[(qty557[2] if qty557_n > 2 else '') if (qty557[1] if qty557_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} else '']
                except CodecError as error:
                    value615 = run.fault(error, qty557, 2, '/lines/*/otherQuantities/0/quantity/value', (qty557[2] if qty557_n > 2 else '') if (qty557[1] if qty557_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} else '')
                try:
                    unit_code617 = UNIT_CODE_320[(component(qty557[3] if qty557_n > 3 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} and (qty557[2] if qty557_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code617 = run.fault(error, qty557, 3, '/lines/*/otherQuantities/0/quantity/unitCode', (component(qty557[3] if qty557_n > 3 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} and (qty557[2] if qty557_n > 2 else '') != '' else '')
                unit_code_v616 = unit_code617
                if unit_code_v616 is None:
                    uit_loop618 = m418[1]
                    uit_loop618 = uit_loop618[0] if uit_loop618 else None
                    uit619 = uit_loop618[0] if uit_loop618 is not None else None
                    uit619_n = len(uit619) if uit619 is not None else 0
                    try:
                        unit_code620 = UNIT_CODE_321[(component(uit619[1] if uit619_n > 1 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} and (qty557[2] if qty557_n > 2 else '') != '' else '']
                    except CodecError as error:
                        unit_code620 = run.fault(error, uit619, 1, '/lines/*/otherQuantities/0/quantity/unitCode', (component(uit619[1] if uit619_n > 1 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} and (qty557[2] if qty557_n > 2 else '') != '' else '')
                    unit_code_v616 = unit_code620
                if unit_code_v616 is None:
                    try:
                        unit_code621 = UNIT_CODE_322[(component(uit565[1] if uit565_n > 1 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} and (qty557[2] if qty557_n > 2 else '') != '' else '']
                    except CodecError as error:
                        unit_code621 = run.fault(error, uit565, 1, '/lines/*/otherQuantities/0/quantity/unitCode', (component(uit565[1] if uit565_n > 1 else '', 1, facts.get('component', ':'))) if (qty557[1] if qty557_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} and (qty557[2] if qty557_n > 2 else '') != '' else '')
                    unit_code_v616 = unit_code621
                if unit_code_v616 is None:
                    try:
                        unit_code622 = UNIT_CODE_323[(facts.get('unit', '')) if (qty557[1] if qty557_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} and (qty557[2] if qty557_n > 2 else '') != '' else '']
                    except CodecError as error:
                        unit_code622 = run.fault(error, None, None, '/lines/*/otherQuantities/0/quantity/unitCode', (facts.get('unit', '')) if (qty557[1] if qty557_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} and (qty557[2] if qty557_n > 2 else '') != '' else '')
                    unit_code_v616 = unit_code622
                quantity623 = None
                if value615 is not None or unit_code_v616 is not None:
                    if unit_code_v616 is None:
                        run.lacks('/lines/*/otherQuantities/0/quantity/unitCode', qty557 or m418[0], 'QTY-03:1')
                    if value615 is None:
                        run.lacks('/lines/*/otherQuantities/0/quantity/value', qty557 or m418[0], 'QTY-02')
                    quantity623 = {'unitCode': unit_code_v616, 'value': value615}
                other_quantities_item624 = None
                if source_code614 is not None or quantity623 is not None:
                    if quantity623 is None:
                        run.lacks('/lines/*/otherQuantities/0/quantity', qty557 or m418[0], 'QTY-02 or QTY-03:1')
                    if source_code614 is None:
                        run.lacks('/lines/*/otherQuantities/0/sourceCode', qty557 or m418[0], 'QTY-01')
                    other_quantities_item624 = {'quantity': quantity623, 'sourceCode': source_code614}
                other_quantities625 = None if other_quantities_item624 is None else [other_quantities_item624]
                dates626: Any = None
                if m418[4]:
                    dates626 = []
                    for m627 in m418[4] or ():
                        dtm628 = m627[0]
                        dtm628_n = len(dtm628)
                        if not ((dtm628[2] if dtm628_n > 2 else '') != ''):
                            continue
                        try:
                            type629 = TYPE_324[dtm628[1]] if dtm628_n > 1 else None
                        except CodecError as error:
                            type629 = run.fault(error, dtm628, 1, '/lines/*/dates/*/type', dtm628[1] if dtm628_n > 1 else '')
                        type_v630, source_code_v631 = type629 or (None, None)
                        at_x633 = dtm628[2] if dtm628_n > 2 else ''
                        at_x634 = dtm628[3] if dtm628_n > 3 else ''
                        at_x635 = dtm628[4] if dtm628_n > 4 else ''
                        at632 = None
                        if at_x633:
                            try:
                                at632 = K1.get(profile, at_x633, at_x634, at_x635)
                            except CodecError as error:
                                at632 = run.fault(error, dtm628, (2, 3, 4), '/lines/*/dates/*/at', (at_x633, at_x634, at_x635))
                        dates_item636 = None
                        if type_v630 is not None or source_code_v631 is not None or at632 is not None:
                            if at632 is None:
                                run.lacks('/lines/*/dates/*/at', dtm628 or m627[0], 'DTM-02 or DTM-03 or DTM-04')
                            if type_v630 is None:
                                run.lacks('/lines/*/dates/*/type', dtm628 or m627[0], 'DTM-01')
                            dates_item636 = {'at': at632, 'type': type_v630}
                            if source_code_v631 is not None:
                                dates_item636['sourceCode'] = source_code_v631
                        if dates_item636 is not None:
                            dates626.append(dates_item636)
                    if len(dates626) > 20:
                        run.crowded('/lines/*/dates', m418[0], len(dates626), 20)
                    if not dates626:
                        dates626 = None
                references637: Any = None
                if m418[7]:
                    references637 = []
                    for m638 in m418[7] or ():
                        for m639 in m638[1] or ():
                            ref640 = m639[0]
                            ref640_n = len(ref640)
                            if not ((ref640[2] if ref640_n > 2 else '') != '' and (ref640[1] if ref640_n > 1 else '') != 'LT'):
                                continue
                            try:
                                type641 = TYPE_325[ref640[1]] if ref640_n > 1 else None
                            except CodecError as error:
                                type641 = run.fault(error, ref640, 1, '/lines/*/references/*/type', ref640[1] if ref640_n > 1 else '')
                            type_v642, source_code_v643 = type641 or (None, None)
                            try:
                                value644 = VALUE_326[ref640[2]] if ref640_n > 2 else None
                            except CodecError as error:
                                value644 = run.fault(error, ref640, 2, '/lines/*/references/*/value', ref640[2] if ref640_n > 2 else '')
                            try:
                                description645 = DESCRIPTION_327[ref640[3]] if ref640_n > 3 else None
                            except CodecError as error:
                                description645 = run.fault(error, ref640, 3, '/lines/*/references/*/description', ref640[3] if ref640_n > 3 else '')
                            references_item646 = None
                            if type_v642 is not None or source_code_v643 is not None or value644 is not None or description645 is not None:
                                if type_v642 is None:
                                    run.lacks('/lines/*/references/*/type', ref640 or m639[0], 'REF-01')
                                if value644 is None:
                                    run.lacks('/lines/*/references/*/value', ref640 or m639[0], 'REF-02')
                                references_item646 = {'type': type_v642, 'value': value644}
                                if description645 is not None:
                                    references_item646['description'] = description645
                                if source_code_v643 is not None:
                                    references_item646['sourceCode'] = source_code_v643
                            if references_item646 is not None:
                                references637.append(references_item646)
                    if len(references637) > 50:
                        run.crowded('/lines/*/references', m418[0], len(references637), 50)
                    if not references637:
                        references637 = None
                references647: Any = None
                if m418[7] and (ref552[2] if ref552_n > 2 else '') != '':
                    references647 = []
                    for m648 in m418[7] or ():
                        for m649 in m648[1] or ():
                            ref650 = m649[0]
                            ref650_n = len(ref650)
                            if not ((ref650[2] if ref650_n > 2 else '') != '' and (ref650[1] if ref650_n > 1 else '') == 'LT'):
                                continue
                            try:
                                type651 = TYPE_328[ref650[1]] if ref650_n > 1 else None
                            except CodecError as error:
                                type651 = run.fault(error, ref650, 1, '/lines/*/references/*/type', ref650[1] if ref650_n > 1 else '')
                            type_v652, source_code_v653 = type651 or (None, None)
                            try:
                                value654 = VALUE_329[ref650[2]] if ref650_n > 2 else None
                            except CodecError as error:
                                value654 = run.fault(error, ref650, 2, '/lines/*/references/*/value', ref650[2] if ref650_n > 2 else '')
                            try:
                                description655 = DESCRIPTION_330[ref650[3]] if ref650_n > 3 else None
                            except CodecError as error:
                                description655 = run.fault(error, ref650, 3, '/lines/*/references/*/description', ref650[3] if ref650_n > 3 else '')
                            references_item656 = None
                            if type_v652 is not None or source_code_v653 is not None or value654 is not None or description655 is not None:
                                if type_v652 is None:
                                    run.lacks('/lines/*/references/*/type', ref650 or m649[0], 'REF-01')
                                if value654 is None:
                                    run.lacks('/lines/*/references/*/value', ref650 or m649[0], 'REF-02')
                                references_item656 = {'type': type_v652, 'value': value654}
                                if description655 is not None:
                                    references_item656['description'] = description655
                                if source_code_v653 is not None:
                                    references_item656['sourceCode'] = source_code_v653
                            if references_item656 is not None:
                                references647.append(references_item656)
                    if len(references647) > 50:
                        run.crowded('/lines/*/references', m418[0], len(references647), 50)
                    if not references647:
                        references647 = None
                references657 = [*(references637 or ()), *(references647 or ())] or None
                lines_item658 = None
                if item549 is not None or stock556 is not None or on_hand568 is not None or available577 is not None or on_order586 is not None or open_orders595 is not None or held612 is not None or other_quantities625 is not None or dates626 is not None or references657 is not None:
                    if item549 is None:
                        run.lacks('/lines/*/item', lin421 or m418[0], 'LIN-02 or LIN-03')
                    lines_item658 = {'item': item549}
                    if available577 is not None:
                        lines_item658['available'] = available577
                    if dates626 is not None:
                        lines_item658['dates'] = dates626
                    if held612 is not None:
                        lines_item658['held'] = held612
                    if on_hand568 is not None:
                        lines_item658['onHand'] = on_hand568
                    if on_order586 is not None:
                        lines_item658['onOrder'] = on_order586
                    if open_orders595 is not None:
                        lines_item658['openOrders'] = open_orders595
                    if other_quantities625 is not None:
                        lines_item658['otherQuantities'] = other_quantities625
                    if references657 is not None:
                        lines_item658['references'] = references657
                    if stock556 is not None:
                        lines_item658['stock'] = stock556
                if lines_item658 is not None:
                    lines416.append(lines_item658)
        if len(lines416) > 9999:
            run.crowded('/lines', n0[0], len(lines416), 9999)
        if not lines416:
            lines416 = None
    lines659 = [*(lines127 or ()), *(lines416 or ())] or None
    dates660: Any = None
    if n0[3]:
        dates660 = []
        for m661 in n0[3] or ():
            dtm662 = m661[0]
            dtm662_n = len(dtm662)
            if not ((dtm662[2] if dtm662_n > 2 else '') != ''):
                continue
            try:
                type663 = TYPE_331[dtm662[1]] if dtm662_n > 1 else None
            except CodecError as error:
                type663 = run.fault(error, dtm662, 1, '/dates/*/type', dtm662[1] if dtm662_n > 1 else '')
            type_v664, source_code_v665 = type663 or (None, None)
            at_x667 = dtm662[2] if dtm662_n > 2 else ''
            at_x668 = dtm662[3] if dtm662_n > 3 else ''
            at_x669 = dtm662[4] if dtm662_n > 4 else ''
            at666 = None
            if at_x667:
                try:
                    at666 = K1.get(profile, at_x667, at_x668, at_x669)
                except CodecError as error:
                    at666 = run.fault(error, dtm662, (2, 3, 4), '/dates/*/at', (at_x667, at_x668, at_x669))
            dates_item670 = None
            if type_v664 is not None or source_code_v665 is not None or at666 is not None:
                if at666 is None:
                    run.lacks('/dates/*/at', dtm662 or m661[0], 'DTM-02 or DTM-03 or DTM-04')
                if type_v664 is None:
                    run.lacks('/dates/*/type', dtm662 or m661[0], 'DTM-01')
                dates_item670 = {'at': at666, 'type': type_v664}
                if source_code_v665 is not None:
                    dates_item670['sourceCode'] = source_code_v665
            if dates_item670 is not None:
                dates660.append(dates_item670)
        if len(dates660) > 50:
            run.crowded('/dates', n0[0], len(dates660), 50)
        if not dates660:
            dates660 = None
    references671: Any = None
    if n0[4]:
        references671 = []
        for m672 in n0[4] or ():
            ref673 = m672[0]
            ref673_n = len(ref673)
            if not ((ref673[2] if ref673_n > 2 else '') != ''):
                continue
            try:
                type674 = TYPE_332[ref673[1]] if ref673_n > 1 else None
            except CodecError as error:
                type674 = run.fault(error, ref673, 1, '/references/*/type', ref673[1] if ref673_n > 1 else '')
            type_v675, source_code_v676 = type674 or (None, None)
            try:
                value677 = VALUE_333[ref673[2]] if ref673_n > 2 else None
            except CodecError as error:
                value677 = run.fault(error, ref673, 2, '/references/*/value', ref673[2] if ref673_n > 2 else '')
            try:
                description678 = DESCRIPTION_334[ref673[3]] if ref673_n > 3 else None
            except CodecError as error:
                description678 = run.fault(error, ref673, 3, '/references/*/description', ref673[3] if ref673_n > 3 else '')
            references_item679 = None
            if type_v675 is not None or source_code_v676 is not None or value677 is not None or description678 is not None:
                if type_v675 is None:
                    run.lacks('/references/*/type', ref673 or m672[0], 'REF-01')
                if value677 is None:
                    run.lacks('/references/*/value', ref673 or m672[0], 'REF-02')
                references_item679 = {'type': type_v675, 'value': value677}
                if description678 is not None:
                    references_item679['description'] = description678
                if source_code_v676 is not None:
                    references_item679['sourceCode'] = source_code_v676
            if references_item679 is not None:
                references671.append(references_item679)
        if len(references671) > 300:
            run.crowded('/references', n0[0], len(references671), 300)
        if not references671:
            references671 = None
    if as_of is None:
        run.lacks('/asOf', bia or n0[0], 'BIA-04 or BIA-05')
    if facility is None:
        run.lacks('/facility', n1 or n0[0], 'N1[01=WH]-02 or N1[01=WH]-03')
    if snapshot_id is None:
        run.lacks('/snapshotId', bia or n0[0], 'BIA-03')
    data = {'asOf': as_of, 'facility': facility, 'lines': lines659 or [], 'snapshotId': snapshot_id}
    if dates660 is not None:
        data['dates'] = dates660
    if parties126 is not None:
        data['parties'] = parties126
    if references671 is not None:
        data['references'] = references671
    if len(faults) == mark0:
        run.events.append(('inventory.snapshot-published', data))

def _skip_0(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    bia = n0[1]
    bia_n = len(bia) if bia is not None else 0
    if (bia[1] if bia_n > 1 else '') in ('01', '03'):
        run.skipped(n0[0], 'a cancelled or deleted snapshot: nothing is published', '')

def _skip_1(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    bia = n0[1]
    bia_n = len(bia) if bia is not None else 0
    if (bia[1] if bia_n > 1 else '') in ('13', '28'):
        run.skipped(n0[0], 'a question about stock, not an answer', '')

def read(run: Run) -> None:
    """Group the segments of the message and map each event; problems and events are left on ``run``."""
    root, strays = TREES.of([item[0] for item in run.items], run.items)
    if strays:
        run.stray(strays)
    _emit_0(root, run)
    _skip_0(root, run)
    _skip_1(root, run)
