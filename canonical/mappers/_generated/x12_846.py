"""Reads X12 846 (mapping x12-846@1); generated from the rows of canonical/mappers/x12/t846.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.formats.structure import Node, group, parse_structure
from canonical.mapping.codec import CodecError
from canonical.mapping import codecs, moments, tables
from canonical.mappers._generated import tables as shared
from canonical.mapping.run import NOTHING, Memo, Run, component, pick, pick_field

VERSION = '1'
MESSAGE_TYPES: tuple[str, ...] = ()
STRUCTURE = parse_structure('846', 'ST! BIA! CUR DTM*10 REF*12 PER*3 MEA*20 (N1 N2*2 N3*2 N4 REF*12 PER*3)*5 (LM LQ*100)*10 (LIN! PID*200 MEA*40 PKG*25 DTM*10 CTP*25 CUR SAC*25 REF*99999 PER*3 SDQ*500 MAN UIT*5 CS DD*99999 G53 PCT*99999 LDT*12 (LM LQ*100)*10 (SLN PID*200 MEA*40 PKG*25 (MAN MEA*40)*100)*1000 (QTY UIT*12 MEA*25 LDT*12 DTM*10 (SCH MEA*25)*25 (LM LQ*100)*99999 (LS (REF DTM*99999 N1 (LM LQ*100)*10)*99999) LE)*99 (N1 N2*2 N3*2 N4 REF*12 PER*3)*200)*10000 CTT SE!')

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
        snapshot_id = SNAPSHOT_ID_0[bia[3] if bia_n > 3 else '']
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
        name = NAME_1[n1[2] if n1_n > 2 else '']
    except CodecError as error:
        name = run.fault(error, n1, 2, '/facility/name', n1[2] if n1_n > 2 else '')
    name_v = name
    n1_loop2 = pick(n0[7], 1, ('SF',)) if n0[7] else None
    n13 = n1_loop2[0] if n1_loop2 is not None else None
    n13_n = len(n13) if n13 is not None else 0
    if name_v is None:
        try:
            name4 = NAME_2[(n13[2] if n13_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            name4 = run.fault(error, n13, 2, '/facility/name', (n13[2] if n13_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        name_v = name4
    try:
        scheme = SCHEME_3[n1[3] if n1_n > 3 else '']
    except CodecError as error:
        scheme = run.fault(error, n1, 3, '/facility/identifiers/0/scheme', n1[3] if n1_n > 3 else '')
    scheme_v = (scheme[0] if scheme is not None else None)
    try:
        scheme5 = SCHEME_4[(n13[3] if n13_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
    except CodecError as error:
        scheme5 = run.fault(error, n13, 3, '/facility/identifiers/0/scheme', (n13[3] if n13_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
    if scheme_v is None:
        scheme_v = (scheme5[0] if scheme5 is not None else None)
    source_code_v = (scheme[1] if scheme is not None else None)
    if source_code_v is None:
        source_code_v = (scheme5[1] if scheme5 is not None else None)
    try:
        value = VALUE_5[n1[4] if n1_n > 4 else '']
    except CodecError as error:
        value = run.fault(error, n1, 4, '/facility/identifiers/0/value', n1[4] if n1_n > 4 else '')
    value_v = value
    if value_v is None:
        try:
            value6 = VALUE_6[(n13[4] if n13_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            value6 = run.fault(error, n13, 4, '/facility/identifiers/0/value', (n13[4] if n13_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        value_v = value6
    identifiers_item = None
    if scheme_v is not None or source_code_v is not None or value_v is not None:
        if scheme_v is None:
            run.lacks('/facility/identifiers/0/scheme', n1 or n0[0], 'N1[01=WH]-03')
        if value_v is None:
            run.lacks('/facility/identifiers/0/value', n1 or n0[0], 'N1[01=WH]-04')
        identifiers_item = {'scheme': scheme_v, 'value': value_v}
        if source_code_v is not None:
            identifiers_item['sourceCode'] = source_code_v
    identifiers: Any = []
    if identifiers_item is not None:
        identifiers.append(identifiers_item)
    if not identifiers:
        identifiers = None
    n3_loop = n1_loop[2] if n1_loop is not None else None
    n3_loop = n3_loop[0] if n3_loop else None
    n3 = n3_loop[0] if n3_loop is not None else None
    n3_n = len(n3) if n3 is not None else 0
    try:
        lines_item = LINES_ITEM_7[n3[1] if n3_n > 1 else '']
    except CodecError as error:
        lines_item = run.fault(error, n3, 1, '/facility/address/lines/0', n3[1] if n3_n > 1 else '')
    lines_item_v = lines_item
    n3_loop7 = n1_loop2[2] if n1_loop2 is not None else None
    n3_loop7 = n3_loop7[0] if n3_loop7 else None
    n38 = n3_loop7[0] if n3_loop7 is not None else None
    n38_n = len(n38) if n38 is not None else 0
    if lines_item_v is None:
        try:
            lines_item9 = LINES_ITEM_8[(n38[1] if n38_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item9 = run.fault(error, n38, 1, '/facility/address/lines/0', (n38[1] if n38_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        lines_item_v = lines_item9
    try:
        lines_item11 = LINES_ITEM_9[n3[2] if n3_n > 2 else '']
    except CodecError as error:
        lines_item11 = run.fault(error, n3, 2, '/facility/address/lines/1', n3[2] if n3_n > 2 else '')
    lines_item_v10 = lines_item11
    if lines_item_v10 is None:
        try:
            lines_item12 = LINES_ITEM_10[(n38[2] if n38_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item12 = run.fault(error, n38, 2, '/facility/address/lines/1', (n38[2] if n38_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        lines_item_v10 = lines_item12
    n3_loop14 = (n1_loop[2] if n1_loop is not None else None) or ()
    n3_loop14 = n3_loop14[1] if len(n3_loop14) >= 2 else None
    n315 = n3_loop14[0] if n3_loop14 is not None else None
    n315_n = len(n315) if n315 is not None else 0
    try:
        lines_item16 = LINES_ITEM_11[n315[1] if n315_n > 1 else '']
    except CodecError as error:
        lines_item16 = run.fault(error, n315, 1, '/facility/address/lines/2', n315[1] if n315_n > 1 else '')
    lines_item_v13 = lines_item16
    n3_loop17 = (n1_loop2[2] if n1_loop2 is not None else None) or ()
    n3_loop17 = n3_loop17[1] if len(n3_loop17) >= 2 else None
    n318 = n3_loop17[0] if n3_loop17 is not None else None
    n318_n = len(n318) if n318 is not None else 0
    if lines_item_v13 is None:
        try:
            lines_item19 = LINES_ITEM_12[(n318[1] if n318_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item19 = run.fault(error, n318, 1, '/facility/address/lines/2', (n318[1] if n318_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        lines_item_v13 = lines_item19
    try:
        lines_item21 = LINES_ITEM_13[n315[2] if n315_n > 2 else '']
    except CodecError as error:
        lines_item21 = run.fault(error, n315, 2, '/facility/address/lines/3', n315[2] if n315_n > 2 else '')
    lines_item_v20 = lines_item21
    if lines_item_v20 is None:
        try:
            lines_item22 = LINES_ITEM_14[(n318[2] if n318_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item22 = run.fault(error, n318, 2, '/facility/address/lines/3', (n318[2] if n318_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        lines_item_v20 = lines_item22
    lines: Any = []
    if lines_item_v is not None:
        lines.append(lines_item_v)
    if lines_item_v10 is not None:
        lines.append(lines_item_v10)
    if lines_item_v13 is not None:
        lines.append(lines_item_v13)
    if lines_item_v20 is not None:
        lines.append(lines_item_v20)
    if not lines:
        lines = None
    n4 = n1_loop[3] if n1_loop is not None else None
    n4_n = len(n4) if n4 is not None else 0
    try:
        city = CITY_15[n4[1] if n4_n > 1 else '']
    except CodecError as error:
        city = run.fault(error, n4, 1, '/facility/address/city', n4[1] if n4_n > 1 else '')
    city_v = city
    n423 = n1_loop2[3] if n1_loop2 is not None else None
    n423_n = len(n423) if n423 is not None else 0
    if city_v is None:
        try:
            city24 = CITY_16[(n423[1] if n423_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            city24 = run.fault(error, n423, 1, '/facility/address/city', (n423[1] if n423_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        city_v = city24
    try:
        subdivision = SUBDIVISION_17[n4[2] if n4_n > 2 else '']
    except CodecError as error:
        subdivision = run.fault(error, n4, 2, '/facility/address/subdivision', n4[2] if n4_n > 2 else '')
    subdivision_v = subdivision
    if subdivision_v is None:
        try:
            subdivision25 = SUBDIVISION_18[(n423[2] if n423_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            subdivision25 = run.fault(error, n423, 2, '/facility/address/subdivision', (n423[2] if n423_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        subdivision_v = subdivision25
    try:
        postal_code = POSTAL_CODE_19[n4[3] if n4_n > 3 else '']
    except CodecError as error:
        postal_code = run.fault(error, n4, 3, '/facility/address/postalCode', n4[3] if n4_n > 3 else '')
    postal_code_v = postal_code
    if postal_code_v is None:
        try:
            postal_code26 = POSTAL_CODE_20[(n423[3] if n423_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            postal_code26 = run.fault(error, n423, 3, '/facility/address/postalCode', (n423[3] if n423_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        postal_code_v = postal_code26
    try:
        country = COUNTRY_21[n4[4] if n4_n > 4 else '']
    except CodecError as error:
        country = run.fault(error, n4, 4, '/facility/address/country', n4[4] if n4_n > 4 else '')
    country_v = country
    if country_v is None:
        try:
            country27 = COUNTRY_22[(n423[4] if n423_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            country27 = run.fault(error, n423, 4, '/facility/address/country', (n423[4] if n423_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        country_v = country27
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
    parties: Any = []
    for m in n0[7] or ():
        n128 = m[0]
        n128_n = len(n128)
        if not ((n128[1] if n128_n > 1 else '') not in ('WH', 'SF')):
            continue
        try:
            roles_item = ROLES_ITEM_23[n128[1] if n128_n > 1 else '']
        except CodecError as error:
            roles_item = run.fault(error, n128, 1, '/parties/*/roles/0', n128[1] if n128_n > 1 else '')
        roles_item_v = (roles_item[0] if roles_item is not None else None)
        roles: Any = []
        if roles_item_v is not None:
            roles.append(roles_item_v)
        if not roles:
            roles = None
        source_code_v29 = (roles_item[1] if roles_item is not None else None)
        try:
            name30 = NAME_24[n128[2] if n128_n > 2 else '']
        except CodecError as error:
            name30 = run.fault(error, n128, 2, '/parties/*/name', n128[2] if n128_n > 2 else '')
        try:
            scheme32 = SCHEME_25[n128[3] if n128_n > 3 else '']
        except CodecError as error:
            scheme32 = run.fault(error, n128, 3, '/parties/*/identifiers/0/scheme', n128[3] if n128_n > 3 else '')
        scheme_v31 = (scheme32[0] if scheme32 is not None else None)
        source_code_v33 = (scheme32[1] if scheme32 is not None else None)
        try:
            value34 = VALUE_26[n128[4] if n128_n > 4 else '']
        except CodecError as error:
            value34 = run.fault(error, n128, 4, '/parties/*/identifiers/0/value', n128[4] if n128_n > 4 else '')
        identifiers_item35 = None
        if scheme_v31 is not None or source_code_v33 is not None or value34 is not None:
            if scheme_v31 is None:
                run.lacks('/parties/*/identifiers/0/scheme', n128 or m[0], 'N1-03')
            if value34 is None:
                run.lacks('/parties/*/identifiers/0/value', n128 or m[0], 'N1-04')
            identifiers_item35 = {'scheme': scheme_v31, 'value': value34}
            if source_code_v33 is not None:
                identifiers_item35['sourceCode'] = source_code_v33
        identifiers36: Any = []
        if identifiers_item35 is not None:
            identifiers36.append(identifiers_item35)
        if not identifiers36:
            identifiers36 = None
        n2_loop = m[1]
        n2_loop = n2_loop[0] if n2_loop else None
        n2 = n2_loop[0] if n2_loop is not None else None
        n2_n = len(n2) if n2 is not None else 0
        try:
            additional_name = ADDITIONAL_NAME_27[n2[1] if n2_n > 1 else '']
        except CodecError as error:
            additional_name = run.fault(error, n2, 1, '/parties/*/additionalName', n2[1] if n2_n > 1 else '')
        n3_loop37 = m[2]
        n3_loop37 = n3_loop37[0] if n3_loop37 else None
        n338 = n3_loop37[0] if n3_loop37 is not None else None
        n338_n = len(n338) if n338 is not None else 0
        try:
            lines_item39 = LINES_ITEM_28[n338[1] if n338_n > 1 else '']
        except CodecError as error:
            lines_item39 = run.fault(error, n338, 1, '/parties/*/address/lines/0', n338[1] if n338_n > 1 else '')
        try:
            lines_item40 = LINES_ITEM_29[n338[2] if n338_n > 2 else '']
        except CodecError as error:
            lines_item40 = run.fault(error, n338, 2, '/parties/*/address/lines/1', n338[2] if n338_n > 2 else '')
        n3_loop41 = m[2] or ()
        n3_loop41 = n3_loop41[1] if len(n3_loop41) >= 2 else None
        n342 = n3_loop41[0] if n3_loop41 is not None else None
        n342_n = len(n342) if n342 is not None else 0
        try:
            lines_item43 = LINES_ITEM_30[n342[1] if n342_n > 1 else '']
        except CodecError as error:
            lines_item43 = run.fault(error, n342, 1, '/parties/*/address/lines/2', n342[1] if n342_n > 1 else '')
        try:
            lines_item44 = LINES_ITEM_31[n342[2] if n342_n > 2 else '']
        except CodecError as error:
            lines_item44 = run.fault(error, n342, 2, '/parties/*/address/lines/3', n342[2] if n342_n > 2 else '')
        lines45: Any = []
        if lines_item39 is not None:
            lines45.append(lines_item39)
        if lines_item40 is not None:
            lines45.append(lines_item40)
        if lines_item43 is not None:
            lines45.append(lines_item43)
        if lines_item44 is not None:
            lines45.append(lines_item44)
        if not lines45:
            lines45 = None
        n446 = m[3]
        n446_n = len(n446) if n446 is not None else 0
        try:
            city47 = CITY_32[n446[1] if n446_n > 1 else '']
        except CodecError as error:
            city47 = run.fault(error, n446, 1, '/parties/*/address/city', n446[1] if n446_n > 1 else '')
        try:
            subdivision48 = SUBDIVISION_33[n446[2] if n446_n > 2 else '']
        except CodecError as error:
            subdivision48 = run.fault(error, n446, 2, '/parties/*/address/subdivision', n446[2] if n446_n > 2 else '')
        try:
            postal_code49 = POSTAL_CODE_34[n446[3] if n446_n > 3 else '']
        except CodecError as error:
            postal_code49 = run.fault(error, n446, 3, '/parties/*/address/postalCode', n446[3] if n446_n > 3 else '')
        try:
            country50 = COUNTRY_35[n446[4] if n446_n > 4 else '']
        except CodecError as error:
            country50 = run.fault(error, n446, 4, '/parties/*/address/country', n446[4] if n446_n > 4 else '')
        address51 = None
        if lines45 is not None or city47 is not None or subdivision48 is not None or postal_code49 is not None or country50 is not None:
            address51 = {}
            if city47 is not None:
                address51['city'] = city47
            if country50 is not None:
                address51['country'] = country50
            if lines45 is not None:
                address51['lines'] = lines45
            if postal_code49 is not None:
                address51['postalCode'] = postal_code49
            if subdivision48 is not None:
                address51['subdivision'] = subdivision48
        contacts: Any = []
        for m52 in m[5] or ():
            per = m52[0]
            per_n = len(per)
            try:
                name53 = NAME_36[per[2] if per_n > 2 else '']
            except CodecError as error:
                name53 = run.fault(error, per, 2, '/parties/*/contacts/*/name', per[2] if per_n > 2 else '')
            try:
                code = CODE_37[per[1] if per_n > 1 else '']
            except CodecError as error:
                code = run.fault(error, per, 1, '/parties/*/contacts/*/sourceCode/code', per[1] if per_n > 1 else '')
            source_code = None
            if code is not None:
                if code is None:
                    run.lacks('/parties/*/contacts/*/sourceCode/code', per or m52[0], 'PER-01')
                source_code = {'code': code, 'scheme': 'x12-366'}
            try:
                phone = PHONE_38[(per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'TE' else '']
            except CodecError as error:
                phone = run.fault(error, per, 4, '/parties/*/contacts/*/phone', (per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'TE' else '')
            phone_v = phone
            if phone_v is None:
                try:
                    phone54 = PHONE_39[(per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'TE' else '']
                except CodecError as error:
                    phone54 = run.fault(error, per, 6, '/parties/*/contacts/*/phone', (per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'TE' else '')
                phone_v = phone54
            if phone_v is None:
                try:
                    phone55 = PHONE_40[(per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'TE' else '']
                except CodecError as error:
                    phone55 = run.fault(error, per, 8, '/parties/*/contacts/*/phone', (per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'TE' else '')
                phone_v = phone55
            try:
                fax = FAX_41[(per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'FX' else '']
            except CodecError as error:
                fax = run.fault(error, per, 4, '/parties/*/contacts/*/fax', (per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'FX' else '')
            fax_v = fax
            if fax_v is None:
                try:
                    fax56 = FAX_42[(per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'FX' else '']
                except CodecError as error:
                    fax56 = run.fault(error, per, 6, '/parties/*/contacts/*/fax', (per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'FX' else '')
                fax_v = fax56
            if fax_v is None:
                try:
                    fax57 = FAX_43[(per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'FX' else '']
                except CodecError as error:
                    fax57 = run.fault(error, per, 8, '/parties/*/contacts/*/fax', (per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'FX' else '')
                fax_v = fax57
            try:
                email = EMAIL_44[(per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'EM' else '']
            except CodecError as error:
                email = run.fault(error, per, 4, '/parties/*/contacts/*/email', (per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'EM' else '')
            email_v = email
            if email_v is None:
                try:
                    email58 = EMAIL_45[(per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'EM' else '']
                except CodecError as error:
                    email58 = run.fault(error, per, 6, '/parties/*/contacts/*/email', (per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'EM' else '')
                email_v = email58
            if email_v is None:
                try:
                    email59 = EMAIL_46[(per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'EM' else '']
                except CodecError as error:
                    email59 = run.fault(error, per, 8, '/parties/*/contacts/*/email', (per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'EM' else '')
                email_v = email59
            contacts_item = None
            if name53 is not None or source_code is not None or phone_v is not None or fax_v is not None or email_v is not None:
                contacts_item = {}
                if email_v is not None:
                    contacts_item['email'] = email_v
                if fax_v is not None:
                    contacts_item['fax'] = fax_v
                if name53 is not None:
                    contacts_item['name'] = name53
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
        if roles is not None or source_code_v29 is not None or name30 is not None or identifiers36 is not None or additional_name is not None or address51 is not None or contacts is not None:
            parties_item = {}
            if additional_name is not None:
                parties_item['additionalName'] = additional_name
            if address51 is not None:
                parties_item['address'] = address51
            if contacts is not None:
                parties_item['contacts'] = contacts
            if identifiers36 is not None:
                parties_item['identifiers'] = identifiers36
            if name30 is not None:
                parties_item['name'] = name30
            if roles is not None:
                parties_item['roles'] = roles
            if source_code_v29 is not None:
                parties_item['sourceCode'] = source_code_v29
        if parties_item is not None:
            parties.append(parties_item)
    if len(parties) > 30:
        run.crowded('/parties', n0[0], len(parties), 30)
    if not parties:
        parties = None
    parties60: Any = []
    for m61 in n0[7] or ():
        n162 = m61[0]
        n162_n = len(n162)
        per_loop = m61[5]
        per_loop = per_loop[0] if per_loop else None
        per63 = per_loop[0] if per_loop is not None else None
        per63_n = len(per63) if per63 is not None else 0
        if not ((n162[1] if n162_n > 1 else '') in ('WH', 'SF') and (per63[2] if per63_n > 2 else '') != ''):
            continue
        try:
            roles_item65 = ROLES_ITEM_47[n162[1] if n162_n > 1 else '']
        except CodecError as error:
            roles_item65 = run.fault(error, n162, 1, '/parties/*/roles/0', n162[1] if n162_n > 1 else '')
        roles_item_v64 = (roles_item65[0] if roles_item65 is not None else None)
        roles66: Any = []
        if roles_item_v64 is not None:
            roles66.append(roles_item_v64)
        if not roles66:
            roles66 = None
        source_code_v67 = (roles_item65[1] if roles_item65 is not None else None)
        try:
            name68 = NAME_48[n162[2] if n162_n > 2 else '']
        except CodecError as error:
            name68 = run.fault(error, n162, 2, '/parties/*/name', n162[2] if n162_n > 2 else '')
        try:
            scheme70 = SCHEME_49[n162[3] if n162_n > 3 else '']
        except CodecError as error:
            scheme70 = run.fault(error, n162, 3, '/parties/*/identifiers/0/scheme', n162[3] if n162_n > 3 else '')
        scheme_v69 = (scheme70[0] if scheme70 is not None else None)
        source_code_v71 = (scheme70[1] if scheme70 is not None else None)
        try:
            value72 = VALUE_50[n162[4] if n162_n > 4 else '']
        except CodecError as error:
            value72 = run.fault(error, n162, 4, '/parties/*/identifiers/0/value', n162[4] if n162_n > 4 else '')
        identifiers_item73 = None
        if scheme_v69 is not None or source_code_v71 is not None or value72 is not None:
            if scheme_v69 is None:
                run.lacks('/parties/*/identifiers/0/scheme', n162 or m61[0], 'N1-03')
            if value72 is None:
                run.lacks('/parties/*/identifiers/0/value', n162 or m61[0], 'N1-04')
            identifiers_item73 = {'scheme': scheme_v69, 'value': value72}
            if source_code_v71 is not None:
                identifiers_item73['sourceCode'] = source_code_v71
        identifiers74: Any = []
        if identifiers_item73 is not None:
            identifiers74.append(identifiers_item73)
        if not identifiers74:
            identifiers74 = None
        n2_loop75 = m61[1]
        n2_loop75 = n2_loop75[0] if n2_loop75 else None
        n276 = n2_loop75[0] if n2_loop75 is not None else None
        n276_n = len(n276) if n276 is not None else 0
        try:
            additional_name77 = ADDITIONAL_NAME_51[n276[1] if n276_n > 1 else '']
        except CodecError as error:
            additional_name77 = run.fault(error, n276, 1, '/parties/*/additionalName', n276[1] if n276_n > 1 else '')
        n3_loop78 = m61[2]
        n3_loop78 = n3_loop78[0] if n3_loop78 else None
        n379 = n3_loop78[0] if n3_loop78 is not None else None
        n379_n = len(n379) if n379 is not None else 0
        try:
            lines_item80 = LINES_ITEM_52[n379[1] if n379_n > 1 else '']
        except CodecError as error:
            lines_item80 = run.fault(error, n379, 1, '/parties/*/address/lines/0', n379[1] if n379_n > 1 else '')
        try:
            lines_item81 = LINES_ITEM_53[n379[2] if n379_n > 2 else '']
        except CodecError as error:
            lines_item81 = run.fault(error, n379, 2, '/parties/*/address/lines/1', n379[2] if n379_n > 2 else '')
        n3_loop82 = m61[2] or ()
        n3_loop82 = n3_loop82[1] if len(n3_loop82) >= 2 else None
        n383 = n3_loop82[0] if n3_loop82 is not None else None
        n383_n = len(n383) if n383 is not None else 0
        try:
            lines_item84 = LINES_ITEM_54[n383[1] if n383_n > 1 else '']
        except CodecError as error:
            lines_item84 = run.fault(error, n383, 1, '/parties/*/address/lines/2', n383[1] if n383_n > 1 else '')
        try:
            lines_item85 = LINES_ITEM_55[n383[2] if n383_n > 2 else '']
        except CodecError as error:
            lines_item85 = run.fault(error, n383, 2, '/parties/*/address/lines/3', n383[2] if n383_n > 2 else '')
        lines86: Any = []
        if lines_item80 is not None:
            lines86.append(lines_item80)
        if lines_item81 is not None:
            lines86.append(lines_item81)
        if lines_item84 is not None:
            lines86.append(lines_item84)
        if lines_item85 is not None:
            lines86.append(lines_item85)
        if not lines86:
            lines86 = None
        n487 = m61[3]
        n487_n = len(n487) if n487 is not None else 0
        try:
            city88 = CITY_56[n487[1] if n487_n > 1 else '']
        except CodecError as error:
            city88 = run.fault(error, n487, 1, '/parties/*/address/city', n487[1] if n487_n > 1 else '')
        try:
            subdivision89 = SUBDIVISION_57[n487[2] if n487_n > 2 else '']
        except CodecError as error:
            subdivision89 = run.fault(error, n487, 2, '/parties/*/address/subdivision', n487[2] if n487_n > 2 else '')
        try:
            postal_code90 = POSTAL_CODE_58[n487[3] if n487_n > 3 else '']
        except CodecError as error:
            postal_code90 = run.fault(error, n487, 3, '/parties/*/address/postalCode', n487[3] if n487_n > 3 else '')
        try:
            country91 = COUNTRY_59[n487[4] if n487_n > 4 else '']
        except CodecError as error:
            country91 = run.fault(error, n487, 4, '/parties/*/address/country', n487[4] if n487_n > 4 else '')
        address92 = None
        if lines86 is not None or city88 is not None or subdivision89 is not None or postal_code90 is not None or country91 is not None:
            address92 = {}
            if city88 is not None:
                address92['city'] = city88
            if country91 is not None:
                address92['country'] = country91
            if lines86 is not None:
                address92['lines'] = lines86
            if postal_code90 is not None:
                address92['postalCode'] = postal_code90
            if subdivision89 is not None:
                address92['subdivision'] = subdivision89
        contacts93: Any = []
        for m94 in m61[5] or ():
            per95 = m94[0]
            per95_n = len(per95)
            try:
                name96 = NAME_60[per95[2] if per95_n > 2 else '']
            except CodecError as error:
                name96 = run.fault(error, per95, 2, '/parties/*/contacts/*/name', per95[2] if per95_n > 2 else '')
            try:
                code97 = CODE_61[per95[1] if per95_n > 1 else '']
            except CodecError as error:
                code97 = run.fault(error, per95, 1, '/parties/*/contacts/*/sourceCode/code', per95[1] if per95_n > 1 else '')
            source_code98 = None
            if code97 is not None:
                if code97 is None:
                    run.lacks('/parties/*/contacts/*/sourceCode/code', per95 or m94[0], 'PER-01')
                source_code98 = {'code': code97, 'scheme': 'x12-366'}
            try:
                phone100 = PHONE_62[(per95[4] if per95_n > 4 else '') if (per95[3] if per95_n > 3 else '') == 'TE' else '']
            except CodecError as error:
                phone100 = run.fault(error, per95, 4, '/parties/*/contacts/*/phone', (per95[4] if per95_n > 4 else '') if (per95[3] if per95_n > 3 else '') == 'TE' else '')
            phone_v99 = phone100
            if phone_v99 is None:
                try:
                    phone101 = PHONE_63[(per95[6] if per95_n > 6 else '') if (per95[5] if per95_n > 5 else '') == 'TE' else '']
                except CodecError as error:
                    phone101 = run.fault(error, per95, 6, '/parties/*/contacts/*/phone', (per95[6] if per95_n > 6 else '') if (per95[5] if per95_n > 5 else '') == 'TE' else '')
                phone_v99 = phone101
            if phone_v99 is None:
                try:
                    phone102 = PHONE_64[(per95[8] if per95_n > 8 else '') if (per95[7] if per95_n > 7 else '') == 'TE' else '']
                except CodecError as error:
                    phone102 = run.fault(error, per95, 8, '/parties/*/contacts/*/phone', (per95[8] if per95_n > 8 else '') if (per95[7] if per95_n > 7 else '') == 'TE' else '')
                phone_v99 = phone102
            try:
                fax104 = FAX_65[(per95[4] if per95_n > 4 else '') if (per95[3] if per95_n > 3 else '') == 'FX' else '']
            except CodecError as error:
                fax104 = run.fault(error, per95, 4, '/parties/*/contacts/*/fax', (per95[4] if per95_n > 4 else '') if (per95[3] if per95_n > 3 else '') == 'FX' else '')
            fax_v103 = fax104
            if fax_v103 is None:
                try:
                    fax105 = FAX_66[(per95[6] if per95_n > 6 else '') if (per95[5] if per95_n > 5 else '') == 'FX' else '']
                except CodecError as error:
                    fax105 = run.fault(error, per95, 6, '/parties/*/contacts/*/fax', (per95[6] if per95_n > 6 else '') if (per95[5] if per95_n > 5 else '') == 'FX' else '')
                fax_v103 = fax105
            if fax_v103 is None:
                try:
                    fax106 = FAX_67[(per95[8] if per95_n > 8 else '') if (per95[7] if per95_n > 7 else '') == 'FX' else '']
                except CodecError as error:
                    fax106 = run.fault(error, per95, 8, '/parties/*/contacts/*/fax', (per95[8] if per95_n > 8 else '') if (per95[7] if per95_n > 7 else '') == 'FX' else '')
                fax_v103 = fax106
            try:
                email108 = EMAIL_68[(per95[4] if per95_n > 4 else '') if (per95[3] if per95_n > 3 else '') == 'EM' else '']
            except CodecError as error:
                email108 = run.fault(error, per95, 4, '/parties/*/contacts/*/email', (per95[4] if per95_n > 4 else '') if (per95[3] if per95_n > 3 else '') == 'EM' else '')
            email_v107 = email108
            if email_v107 is None:
                try:
                    email109 = EMAIL_69[(per95[6] if per95_n > 6 else '') if (per95[5] if per95_n > 5 else '') == 'EM' else '']
                except CodecError as error:
                    email109 = run.fault(error, per95, 6, '/parties/*/contacts/*/email', (per95[6] if per95_n > 6 else '') if (per95[5] if per95_n > 5 else '') == 'EM' else '')
                email_v107 = email109
            if email_v107 is None:
                try:
                    email110 = EMAIL_70[(per95[8] if per95_n > 8 else '') if (per95[7] if per95_n > 7 else '') == 'EM' else '']
                except CodecError as error:
                    email110 = run.fault(error, per95, 8, '/parties/*/contacts/*/email', (per95[8] if per95_n > 8 else '') if (per95[7] if per95_n > 7 else '') == 'EM' else '')
                email_v107 = email110
            contacts_item111 = None
            if name96 is not None or source_code98 is not None or phone_v99 is not None or fax_v103 is not None or email_v107 is not None:
                contacts_item111 = {}
                if email_v107 is not None:
                    contacts_item111['email'] = email_v107
                if fax_v103 is not None:
                    contacts_item111['fax'] = fax_v103
                if name96 is not None:
                    contacts_item111['name'] = name96
                if phone_v99 is not None:
                    contacts_item111['phone'] = phone_v99
                if source_code98 is not None:
                    contacts_item111['sourceCode'] = source_code98
            if contacts_item111 is not None:
                contacts93.append(contacts_item111)
        if len(contacts93) > 10:
            run.crowded('/parties/*/contacts', m61[0], len(contacts93), 10)
        if not contacts93:
            contacts93 = None
        parties_item112 = None
        if roles66 is not None or source_code_v67 is not None or name68 is not None or identifiers74 is not None or additional_name77 is not None or address92 is not None or contacts93 is not None:
            parties_item112 = {}
            if additional_name77 is not None:
                parties_item112['additionalName'] = additional_name77
            if address92 is not None:
                parties_item112['address'] = address92
            if contacts93 is not None:
                parties_item112['contacts'] = contacts93
            if identifiers74 is not None:
                parties_item112['identifiers'] = identifiers74
            if name68 is not None:
                parties_item112['name'] = name68
            if roles66 is not None:
                parties_item112['roles'] = roles66
            if source_code_v67 is not None:
                parties_item112['sourceCode'] = source_code_v67
        if parties_item112 is not None:
            parties60.append(parties_item112)
    if len(parties60) > 30:
        run.crowded('/parties', n0[0], len(parties60), 30)
    if not parties60:
        parties60 = None
    parties113 = [*(parties or ()), *(parties60 or ())] or None
    lines114: Any = []
    for m115 in n0[9] or ():
        qty_loop = m115[20]
        qty_loop = qty_loop[0] if qty_loop else None
        ls_loop = qty_loop[7] if qty_loop is not None else None
        ls_loop = ls_loop[0] if ls_loop else None
        ls = ls_loop[0] if ls_loop is not None else None
        ls_n = len(ls) if ls is not None else 0
        if not ((ls[1] if ls_n > 1 else '') == ''):
            continue
        lin = m115[0]
        lin_n = len(lin)
        try:
            line_id = LINE_ID_71[lin[1] if lin_n > 1 else '']
        except CodecError as error:
            line_id = run.fault(error, lin, 1, '/lines/*/lineId', lin[1] if lin_n > 1 else '')
        try:
            scheme117 = SCHEME_72[(lin[2] if lin_n > 2 else '') if (lin[2] if lin_n > 2 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[3] if lin_n > 3 else '') != '' else '']
        except CodecError as error:
            scheme117 = run.fault(error, lin, 2, '/lines/*/item/identifiers/0/scheme', (lin[2] if lin_n > 2 else '') if (lin[2] if lin_n > 2 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[3] if lin_n > 3 else '') != '' else '')
        scheme_v116 = (scheme117[0] if scheme117 is not None else None)
        source_code_v118 = (scheme117[1] if scheme117 is not None else None)
        try:
            value119 = VALUE_73[(lin[3] if lin_n > 3 else '') if (lin[2] if lin_n > 2 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[3] if lin_n > 3 else '') != '' else '']
        except CodecError as error:
            value119 = run.fault(error, lin, 3, '/lines/*/item/identifiers/0/value', (lin[3] if lin_n > 3 else '') if (lin[2] if lin_n > 2 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[3] if lin_n > 3 else '') != '' else '')
        identifiers_item120 = None
        if scheme_v116 is not None or source_code_v118 is not None or value119 is not None:
            if scheme_v116 is None:
                run.lacks('/lines/*/item/identifiers/0/scheme', lin or m115[0], 'LIN-02')
            if value119 is None:
                run.lacks('/lines/*/item/identifiers/0/value', lin or m115[0], 'LIN-03')
            identifiers_item120 = {'scheme': scheme_v116, 'value': value119}
            if source_code_v118 is not None:
                identifiers_item120['sourceCode'] = source_code_v118
        try:
            scheme122 = SCHEME_74[(lin[4] if lin_n > 4 else '') if (lin[4] if lin_n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[5] if lin_n > 5 else '') != '' else '']
        except CodecError as error:
            scheme122 = run.fault(error, lin, 4, '/lines/*/item/identifiers/1/scheme', (lin[4] if lin_n > 4 else '') if (lin[4] if lin_n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[5] if lin_n > 5 else '') != '' else '')
        scheme_v121 = (scheme122[0] if scheme122 is not None else None)
        source_code_v123 = (scheme122[1] if scheme122 is not None else None)
        try:
            value124 = VALUE_75[(lin[5] if lin_n > 5 else '') if (lin[4] if lin_n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[5] if lin_n > 5 else '') != '' else '']
        except CodecError as error:
            value124 = run.fault(error, lin, 5, '/lines/*/item/identifiers/1/value', (lin[5] if lin_n > 5 else '') if (lin[4] if lin_n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[5] if lin_n > 5 else '') != '' else '')
        identifiers_item125 = None
        if scheme_v121 is not None or source_code_v123 is not None or value124 is not None:
            if scheme_v121 is None:
                run.lacks('/lines/*/item/identifiers/1/scheme', lin or m115[0], 'LIN-04')
            if value124 is None:
                run.lacks('/lines/*/item/identifiers/1/value', lin or m115[0], 'LIN-05')
            identifiers_item125 = {'scheme': scheme_v121, 'value': value124}
            if source_code_v123 is not None:
                identifiers_item125['sourceCode'] = source_code_v123
        try:
            scheme127 = SCHEME_76[(lin[6] if lin_n > 6 else '') if (lin[6] if lin_n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[7] if lin_n > 7 else '') != '' else '']
        except CodecError as error:
            scheme127 = run.fault(error, lin, 6, '/lines/*/item/identifiers/2/scheme', (lin[6] if lin_n > 6 else '') if (lin[6] if lin_n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[7] if lin_n > 7 else '') != '' else '')
        scheme_v126 = (scheme127[0] if scheme127 is not None else None)
        source_code_v128 = (scheme127[1] if scheme127 is not None else None)
        try:
            value129 = VALUE_77[(lin[7] if lin_n > 7 else '') if (lin[6] if lin_n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[7] if lin_n > 7 else '') != '' else '']
        except CodecError as error:
            value129 = run.fault(error, lin, 7, '/lines/*/item/identifiers/2/value', (lin[7] if lin_n > 7 else '') if (lin[6] if lin_n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[7] if lin_n > 7 else '') != '' else '')
        identifiers_item130 = None
        if scheme_v126 is not None or source_code_v128 is not None or value129 is not None:
            if scheme_v126 is None:
                run.lacks('/lines/*/item/identifiers/2/scheme', lin or m115[0], 'LIN-06')
            if value129 is None:
                run.lacks('/lines/*/item/identifiers/2/value', lin or m115[0], 'LIN-07')
            identifiers_item130 = {'scheme': scheme_v126, 'value': value129}
            if source_code_v128 is not None:
                identifiers_item130['sourceCode'] = source_code_v128
        try:
            scheme132 = SCHEME_78[(lin[8] if lin_n > 8 else '') if (lin[8] if lin_n > 8 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[9] if lin_n > 9 else '') != '' else '']
        except CodecError as error:
            scheme132 = run.fault(error, lin, 8, '/lines/*/item/identifiers/3/scheme', (lin[8] if lin_n > 8 else '') if (lin[8] if lin_n > 8 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[9] if lin_n > 9 else '') != '' else '')
        scheme_v131 = (scheme132[0] if scheme132 is not None else None)
        source_code_v133 = (scheme132[1] if scheme132 is not None else None)
        try:
            value134 = VALUE_79[(lin[9] if lin_n > 9 else '') if (lin[8] if lin_n > 8 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[9] if lin_n > 9 else '') != '' else '']
        except CodecError as error:
            value134 = run.fault(error, lin, 9, '/lines/*/item/identifiers/3/value', (lin[9] if lin_n > 9 else '') if (lin[8] if lin_n > 8 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[9] if lin_n > 9 else '') != '' else '')
        identifiers_item135 = None
        if scheme_v131 is not None or source_code_v133 is not None or value134 is not None:
            if scheme_v131 is None:
                run.lacks('/lines/*/item/identifiers/3/scheme', lin or m115[0], 'LIN-08')
            if value134 is None:
                run.lacks('/lines/*/item/identifiers/3/value', lin or m115[0], 'LIN-09')
            identifiers_item135 = {'scheme': scheme_v131, 'value': value134}
            if source_code_v133 is not None:
                identifiers_item135['sourceCode'] = source_code_v133
        try:
            scheme137 = SCHEME_80[(lin[10] if lin_n > 10 else '') if (lin[10] if lin_n > 10 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[11] if lin_n > 11 else '') != '' else '']
        except CodecError as error:
            scheme137 = run.fault(error, lin, 10, '/lines/*/item/identifiers/4/scheme', (lin[10] if lin_n > 10 else '') if (lin[10] if lin_n > 10 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[11] if lin_n > 11 else '') != '' else '')
        scheme_v136 = (scheme137[0] if scheme137 is not None else None)
        source_code_v138 = (scheme137[1] if scheme137 is not None else None)
        try:
            value139 = VALUE_81[(lin[11] if lin_n > 11 else '') if (lin[10] if lin_n > 10 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[11] if lin_n > 11 else '') != '' else '']
        except CodecError as error:
            value139 = run.fault(error, lin, 11, '/lines/*/item/identifiers/4/value', (lin[11] if lin_n > 11 else '') if (lin[10] if lin_n > 10 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[11] if lin_n > 11 else '') != '' else '')
        identifiers_item140 = None
        if scheme_v136 is not None or source_code_v138 is not None or value139 is not None:
            if scheme_v136 is None:
                run.lacks('/lines/*/item/identifiers/4/scheme', lin or m115[0], 'LIN-10')
            if value139 is None:
                run.lacks('/lines/*/item/identifiers/4/value', lin or m115[0], 'LIN-11')
            identifiers_item140 = {'scheme': scheme_v136, 'value': value139}
            if source_code_v138 is not None:
                identifiers_item140['sourceCode'] = source_code_v138
        try:
            scheme142 = SCHEME_82[(lin[12] if lin_n > 12 else '') if (lin[12] if lin_n > 12 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[13] if lin_n > 13 else '') != '' else '']
        except CodecError as error:
            scheme142 = run.fault(error, lin, 12, '/lines/*/item/identifiers/5/scheme', (lin[12] if lin_n > 12 else '') if (lin[12] if lin_n > 12 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[13] if lin_n > 13 else '') != '' else '')
        scheme_v141 = (scheme142[0] if scheme142 is not None else None)
        source_code_v143 = (scheme142[1] if scheme142 is not None else None)
        try:
            value144 = VALUE_83[(lin[13] if lin_n > 13 else '') if (lin[12] if lin_n > 12 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[13] if lin_n > 13 else '') != '' else '']
        except CodecError as error:
            value144 = run.fault(error, lin, 13, '/lines/*/item/identifiers/5/value', (lin[13] if lin_n > 13 else '') if (lin[12] if lin_n > 12 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[13] if lin_n > 13 else '') != '' else '')
        identifiers_item145 = None
        if scheme_v141 is not None or source_code_v143 is not None or value144 is not None:
            if scheme_v141 is None:
                run.lacks('/lines/*/item/identifiers/5/scheme', lin or m115[0], 'LIN-12')
            if value144 is None:
                run.lacks('/lines/*/item/identifiers/5/value', lin or m115[0], 'LIN-13')
            identifiers_item145 = {'scheme': scheme_v141, 'value': value144}
            if source_code_v143 is not None:
                identifiers_item145['sourceCode'] = source_code_v143
        try:
            scheme147 = SCHEME_84[(lin[14] if lin_n > 14 else '') if (lin[14] if lin_n > 14 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[15] if lin_n > 15 else '') != '' else '']
        except CodecError as error:
            scheme147 = run.fault(error, lin, 14, '/lines/*/item/identifiers/6/scheme', (lin[14] if lin_n > 14 else '') if (lin[14] if lin_n > 14 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[15] if lin_n > 15 else '') != '' else '')
        scheme_v146 = (scheme147[0] if scheme147 is not None else None)
        source_code_v148 = (scheme147[1] if scheme147 is not None else None)
        try:
            value149 = VALUE_85[(lin[15] if lin_n > 15 else '') if (lin[14] if lin_n > 14 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[15] if lin_n > 15 else '') != '' else '']
        except CodecError as error:
            value149 = run.fault(error, lin, 15, '/lines/*/item/identifiers/6/value', (lin[15] if lin_n > 15 else '') if (lin[14] if lin_n > 14 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[15] if lin_n > 15 else '') != '' else '')
        identifiers_item150 = None
        if scheme_v146 is not None or source_code_v148 is not None or value149 is not None:
            if scheme_v146 is None:
                run.lacks('/lines/*/item/identifiers/6/scheme', lin or m115[0], 'LIN-14')
            if value149 is None:
                run.lacks('/lines/*/item/identifiers/6/value', lin or m115[0], 'LIN-15')
            identifiers_item150 = {'scheme': scheme_v146, 'value': value149}
            if source_code_v148 is not None:
                identifiers_item150['sourceCode'] = source_code_v148
        try:
            scheme152 = SCHEME_86[(lin[16] if lin_n > 16 else '') if (lin[16] if lin_n > 16 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[17] if lin_n > 17 else '') != '' else '']
        except CodecError as error:
            scheme152 = run.fault(error, lin, 16, '/lines/*/item/identifiers/7/scheme', (lin[16] if lin_n > 16 else '') if (lin[16] if lin_n > 16 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[17] if lin_n > 17 else '') != '' else '')
        scheme_v151 = (scheme152[0] if scheme152 is not None else None)
        source_code_v153 = (scheme152[1] if scheme152 is not None else None)
        try:
            value154 = VALUE_87[(lin[17] if lin_n > 17 else '') if (lin[16] if lin_n > 16 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[17] if lin_n > 17 else '') != '' else '']
        except CodecError as error:
            value154 = run.fault(error, lin, 17, '/lines/*/item/identifiers/7/value', (lin[17] if lin_n > 17 else '') if (lin[16] if lin_n > 16 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[17] if lin_n > 17 else '') != '' else '')
        identifiers_item155 = None
        if scheme_v151 is not None or source_code_v153 is not None or value154 is not None:
            if scheme_v151 is None:
                run.lacks('/lines/*/item/identifiers/7/scheme', lin or m115[0], 'LIN-16')
            if value154 is None:
                run.lacks('/lines/*/item/identifiers/7/value', lin or m115[0], 'LIN-17')
            identifiers_item155 = {'scheme': scheme_v151, 'value': value154}
            if source_code_v153 is not None:
                identifiers_item155['sourceCode'] = source_code_v153
        try:
            scheme157 = SCHEME_88[(lin[18] if lin_n > 18 else '') if (lin[18] if lin_n > 18 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[19] if lin_n > 19 else '') != '' else '']
        except CodecError as error:
            scheme157 = run.fault(error, lin, 18, '/lines/*/item/identifiers/8/scheme', (lin[18] if lin_n > 18 else '') if (lin[18] if lin_n > 18 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[19] if lin_n > 19 else '') != '' else '')
        scheme_v156 = (scheme157[0] if scheme157 is not None else None)
        source_code_v158 = (scheme157[1] if scheme157 is not None else None)
        try:
            value159 = VALUE_89[(lin[19] if lin_n > 19 else '') if (lin[18] if lin_n > 18 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[19] if lin_n > 19 else '') != '' else '']
        except CodecError as error:
            value159 = run.fault(error, lin, 19, '/lines/*/item/identifiers/8/value', (lin[19] if lin_n > 19 else '') if (lin[18] if lin_n > 18 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[19] if lin_n > 19 else '') != '' else '')
        identifiers_item160 = None
        if scheme_v156 is not None or source_code_v158 is not None or value159 is not None:
            if scheme_v156 is None:
                run.lacks('/lines/*/item/identifiers/8/scheme', lin or m115[0], 'LIN-18')
            if value159 is None:
                run.lacks('/lines/*/item/identifiers/8/value', lin or m115[0], 'LIN-19')
            identifiers_item160 = {'scheme': scheme_v156, 'value': value159}
            if source_code_v158 is not None:
                identifiers_item160['sourceCode'] = source_code_v158
        try:
            scheme162 = SCHEME_90[(lin[20] if lin_n > 20 else '') if (lin[20] if lin_n > 20 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[21] if lin_n > 21 else '') != '' else '']
        except CodecError as error:
            scheme162 = run.fault(error, lin, 20, '/lines/*/item/identifiers/9/scheme', (lin[20] if lin_n > 20 else '') if (lin[20] if lin_n > 20 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[21] if lin_n > 21 else '') != '' else '')
        scheme_v161 = (scheme162[0] if scheme162 is not None else None)
        source_code_v163 = (scheme162[1] if scheme162 is not None else None)
        try:
            value164 = VALUE_91[(lin[21] if lin_n > 21 else '') if (lin[20] if lin_n > 20 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[21] if lin_n > 21 else '') != '' else '']
        except CodecError as error:
            value164 = run.fault(error, lin, 21, '/lines/*/item/identifiers/9/value', (lin[21] if lin_n > 21 else '') if (lin[20] if lin_n > 20 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[21] if lin_n > 21 else '') != '' else '')
        identifiers_item165 = None
        if scheme_v161 is not None or source_code_v163 is not None or value164 is not None:
            if scheme_v161 is None:
                run.lacks('/lines/*/item/identifiers/9/scheme', lin or m115[0], 'LIN-20')
            if value164 is None:
                run.lacks('/lines/*/item/identifiers/9/value', lin or m115[0], 'LIN-21')
            identifiers_item165 = {'scheme': scheme_v161, 'value': value164}
            if source_code_v163 is not None:
                identifiers_item165['sourceCode'] = source_code_v163
        try:
            scheme167 = SCHEME_92[(lin[22] if lin_n > 22 else '') if (lin[22] if lin_n > 22 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[23] if lin_n > 23 else '') != '' else '']
        except CodecError as error:
            scheme167 = run.fault(error, lin, 22, '/lines/*/item/identifiers/10/scheme', (lin[22] if lin_n > 22 else '') if (lin[22] if lin_n > 22 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[23] if lin_n > 23 else '') != '' else '')
        scheme_v166 = (scheme167[0] if scheme167 is not None else None)
        source_code_v168 = (scheme167[1] if scheme167 is not None else None)
        try:
            value169 = VALUE_93[(lin[23] if lin_n > 23 else '') if (lin[22] if lin_n > 22 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[23] if lin_n > 23 else '') != '' else '']
        except CodecError as error:
            value169 = run.fault(error, lin, 23, '/lines/*/item/identifiers/10/value', (lin[23] if lin_n > 23 else '') if (lin[22] if lin_n > 22 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[23] if lin_n > 23 else '') != '' else '')
        identifiers_item170 = None
        if scheme_v166 is not None or source_code_v168 is not None or value169 is not None:
            if scheme_v166 is None:
                run.lacks('/lines/*/item/identifiers/10/scheme', lin or m115[0], 'LIN-22')
            if value169 is None:
                run.lacks('/lines/*/item/identifiers/10/value', lin or m115[0], 'LIN-23')
            identifiers_item170 = {'scheme': scheme_v166, 'value': value169}
            if source_code_v168 is not None:
                identifiers_item170['sourceCode'] = source_code_v168
        try:
            scheme172 = SCHEME_94[(lin[24] if lin_n > 24 else '') if (lin[24] if lin_n > 24 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[25] if lin_n > 25 else '') != '' else '']
        except CodecError as error:
            scheme172 = run.fault(error, lin, 24, '/lines/*/item/identifiers/11/scheme', (lin[24] if lin_n > 24 else '') if (lin[24] if lin_n > 24 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[25] if lin_n > 25 else '') != '' else '')
        scheme_v171 = (scheme172[0] if scheme172 is not None else None)
        source_code_v173 = (scheme172[1] if scheme172 is not None else None)
        try:
            value174 = VALUE_95[(lin[25] if lin_n > 25 else '') if (lin[24] if lin_n > 24 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[25] if lin_n > 25 else '') != '' else '']
        except CodecError as error:
            value174 = run.fault(error, lin, 25, '/lines/*/item/identifiers/11/value', (lin[25] if lin_n > 25 else '') if (lin[24] if lin_n > 24 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[25] if lin_n > 25 else '') != '' else '')
        identifiers_item175 = None
        if scheme_v171 is not None or source_code_v173 is not None or value174 is not None:
            if scheme_v171 is None:
                run.lacks('/lines/*/item/identifiers/11/scheme', lin or m115[0], 'LIN-24')
            if value174 is None:
                run.lacks('/lines/*/item/identifiers/11/value', lin or m115[0], 'LIN-25')
            identifiers_item175 = {'scheme': scheme_v171, 'value': value174}
            if source_code_v173 is not None:
                identifiers_item175['sourceCode'] = source_code_v173
        try:
            scheme177 = SCHEME_96[(lin[26] if lin_n > 26 else '') if (lin[26] if lin_n > 26 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[27] if lin_n > 27 else '') != '' else '']
        except CodecError as error:
            scheme177 = run.fault(error, lin, 26, '/lines/*/item/identifiers/12/scheme', (lin[26] if lin_n > 26 else '') if (lin[26] if lin_n > 26 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[27] if lin_n > 27 else '') != '' else '')
        scheme_v176 = (scheme177[0] if scheme177 is not None else None)
        source_code_v178 = (scheme177[1] if scheme177 is not None else None)
        try:
            value179 = VALUE_97[(lin[27] if lin_n > 27 else '') if (lin[26] if lin_n > 26 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[27] if lin_n > 27 else '') != '' else '']
        except CodecError as error:
            value179 = run.fault(error, lin, 27, '/lines/*/item/identifiers/12/value', (lin[27] if lin_n > 27 else '') if (lin[26] if lin_n > 26 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[27] if lin_n > 27 else '') != '' else '')
        identifiers_item180 = None
        if scheme_v176 is not None or source_code_v178 is not None or value179 is not None:
            if scheme_v176 is None:
                run.lacks('/lines/*/item/identifiers/12/scheme', lin or m115[0], 'LIN-26')
            if value179 is None:
                run.lacks('/lines/*/item/identifiers/12/value', lin or m115[0], 'LIN-27')
            identifiers_item180 = {'scheme': scheme_v176, 'value': value179}
            if source_code_v178 is not None:
                identifiers_item180['sourceCode'] = source_code_v178
        try:
            scheme182 = SCHEME_98[(lin[28] if lin_n > 28 else '') if (lin[28] if lin_n > 28 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[29] if lin_n > 29 else '') != '' else '']
        except CodecError as error:
            scheme182 = run.fault(error, lin, 28, '/lines/*/item/identifiers/13/scheme', (lin[28] if lin_n > 28 else '') if (lin[28] if lin_n > 28 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[29] if lin_n > 29 else '') != '' else '')
        scheme_v181 = (scheme182[0] if scheme182 is not None else None)
        source_code_v183 = (scheme182[1] if scheme182 is not None else None)
        try:
            value184 = VALUE_99[(lin[29] if lin_n > 29 else '') if (lin[28] if lin_n > 28 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[29] if lin_n > 29 else '') != '' else '']
        except CodecError as error:
            value184 = run.fault(error, lin, 29, '/lines/*/item/identifiers/13/value', (lin[29] if lin_n > 29 else '') if (lin[28] if lin_n > 28 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[29] if lin_n > 29 else '') != '' else '')
        identifiers_item185 = None
        if scheme_v181 is not None or source_code_v183 is not None or value184 is not None:
            if scheme_v181 is None:
                run.lacks('/lines/*/item/identifiers/13/scheme', lin or m115[0], 'LIN-28')
            if value184 is None:
                run.lacks('/lines/*/item/identifiers/13/value', lin or m115[0], 'LIN-29')
            identifiers_item185 = {'scheme': scheme_v181, 'value': value184}
            if source_code_v183 is not None:
                identifiers_item185['sourceCode'] = source_code_v183
        try:
            scheme187 = SCHEME_100[(lin[30] if lin_n > 30 else '') if (lin[30] if lin_n > 30 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[31] if lin_n > 31 else '') != '' else '']
        except CodecError as error:
            scheme187 = run.fault(error, lin, 30, '/lines/*/item/identifiers/14/scheme', (lin[30] if lin_n > 30 else '') if (lin[30] if lin_n > 30 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[31] if lin_n > 31 else '') != '' else '')
        scheme_v186 = (scheme187[0] if scheme187 is not None else None)
        source_code_v188 = (scheme187[1] if scheme187 is not None else None)
        try:
            value189 = VALUE_101[(lin[31] if lin_n > 31 else '') if (lin[30] if lin_n > 30 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[31] if lin_n > 31 else '') != '' else '']
        except CodecError as error:
            value189 = run.fault(error, lin, 31, '/lines/*/item/identifiers/14/value', (lin[31] if lin_n > 31 else '') if (lin[30] if lin_n > 30 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[31] if lin_n > 31 else '') != '' else '')
        identifiers_item190 = None
        if scheme_v186 is not None or source_code_v188 is not None or value189 is not None:
            if scheme_v186 is None:
                run.lacks('/lines/*/item/identifiers/14/scheme', lin or m115[0], 'LIN-30')
            if value189 is None:
                run.lacks('/lines/*/item/identifiers/14/value', lin or m115[0], 'LIN-31')
            identifiers_item190 = {'scheme': scheme_v186, 'value': value189}
            if source_code_v188 is not None:
                identifiers_item190['sourceCode'] = source_code_v188
        identifiers191: Any = []
        if identifiers_item120 is not None:
            identifiers191.append(identifiers_item120)
        if identifiers_item125 is not None:
            identifiers191.append(identifiers_item125)
        if identifiers_item130 is not None:
            identifiers191.append(identifiers_item130)
        if identifiers_item135 is not None:
            identifiers191.append(identifiers_item135)
        if identifiers_item140 is not None:
            identifiers191.append(identifiers_item140)
        if identifiers_item145 is not None:
            identifiers191.append(identifiers_item145)
        if identifiers_item150 is not None:
            identifiers191.append(identifiers_item150)
        if identifiers_item155 is not None:
            identifiers191.append(identifiers_item155)
        if identifiers_item160 is not None:
            identifiers191.append(identifiers_item160)
        if identifiers_item165 is not None:
            identifiers191.append(identifiers_item165)
        if identifiers_item170 is not None:
            identifiers191.append(identifiers_item170)
        if identifiers_item175 is not None:
            identifiers191.append(identifiers_item175)
        if identifiers_item180 is not None:
            identifiers191.append(identifiers_item180)
        if identifiers_item185 is not None:
            identifiers191.append(identifiers_item185)
        if identifiers_item190 is not None:
            identifiers191.append(identifiers_item190)
        if not identifiers191:
            identifiers191 = None
        try:
            sku = SKU_102[(lin[3] if lin_n > 3 else '') if (lin[2] if lin_n > 2 else '') == 'SK' else '']
        except CodecError as error:
            sku = run.fault(error, lin, 3, '/lines/*/item/sku', (lin[3] if lin_n > 3 else '') if (lin[2] if lin_n > 2 else '') == 'SK' else '')
        sku_v = sku
        if sku_v is None:
            try:
                sku192 = SKU_103[(lin[5] if lin_n > 5 else '') if (lin[4] if lin_n > 4 else '') == 'SK' else '']
            except CodecError as error:
                sku192 = run.fault(error, lin, 5, '/lines/*/item/sku', (lin[5] if lin_n > 5 else '') if (lin[4] if lin_n > 4 else '') == 'SK' else '')
            sku_v = sku192
        if sku_v is None:
            try:
                sku193 = SKU_104[(lin[7] if lin_n > 7 else '') if (lin[6] if lin_n > 6 else '') == 'SK' else '']
            except CodecError as error:
                sku193 = run.fault(error, lin, 7, '/lines/*/item/sku', (lin[7] if lin_n > 7 else '') if (lin[6] if lin_n > 6 else '') == 'SK' else '')
            sku_v = sku193
        if sku_v is None:
            try:
                sku194 = SKU_105[(lin[9] if lin_n > 9 else '') if (lin[8] if lin_n > 8 else '') == 'SK' else '']
            except CodecError as error:
                sku194 = run.fault(error, lin, 9, '/lines/*/item/sku', (lin[9] if lin_n > 9 else '') if (lin[8] if lin_n > 8 else '') == 'SK' else '')
            sku_v = sku194
        if sku_v is None:
            try:
                sku195 = SKU_106[(lin[11] if lin_n > 11 else '') if (lin[10] if lin_n > 10 else '') == 'SK' else '']
            except CodecError as error:
                sku195 = run.fault(error, lin, 11, '/lines/*/item/sku', (lin[11] if lin_n > 11 else '') if (lin[10] if lin_n > 10 else '') == 'SK' else '')
            sku_v = sku195
        if sku_v is None:
            try:
                sku196 = SKU_107[(lin[13] if lin_n > 13 else '') if (lin[12] if lin_n > 12 else '') == 'SK' else '']
            except CodecError as error:
                sku196 = run.fault(error, lin, 13, '/lines/*/item/sku', (lin[13] if lin_n > 13 else '') if (lin[12] if lin_n > 12 else '') == 'SK' else '')
            sku_v = sku196
        if sku_v is None:
            try:
                sku197 = SKU_108[(lin[15] if lin_n > 15 else '') if (lin[14] if lin_n > 14 else '') == 'SK' else '']
            except CodecError as error:
                sku197 = run.fault(error, lin, 15, '/lines/*/item/sku', (lin[15] if lin_n > 15 else '') if (lin[14] if lin_n > 14 else '') == 'SK' else '')
            sku_v = sku197
        if sku_v is None:
            try:
                sku198 = SKU_109[(lin[17] if lin_n > 17 else '') if (lin[16] if lin_n > 16 else '') == 'SK' else '']
            except CodecError as error:
                sku198 = run.fault(error, lin, 17, '/lines/*/item/sku', (lin[17] if lin_n > 17 else '') if (lin[16] if lin_n > 16 else '') == 'SK' else '')
            sku_v = sku198
        if sku_v is None:
            try:
                sku199 = SKU_110[(lin[19] if lin_n > 19 else '') if (lin[18] if lin_n > 18 else '') == 'SK' else '']
            except CodecError as error:
                sku199 = run.fault(error, lin, 19, '/lines/*/item/sku', (lin[19] if lin_n > 19 else '') if (lin[18] if lin_n > 18 else '') == 'SK' else '')
            sku_v = sku199
        if sku_v is None:
            try:
                sku200 = SKU_111[(lin[21] if lin_n > 21 else '') if (lin[20] if lin_n > 20 else '') == 'SK' else '']
            except CodecError as error:
                sku200 = run.fault(error, lin, 21, '/lines/*/item/sku', (lin[21] if lin_n > 21 else '') if (lin[20] if lin_n > 20 else '') == 'SK' else '')
            sku_v = sku200
        if sku_v is None:
            try:
                sku201 = SKU_112[(lin[23] if lin_n > 23 else '') if (lin[22] if lin_n > 22 else '') == 'SK' else '']
            except CodecError as error:
                sku201 = run.fault(error, lin, 23, '/lines/*/item/sku', (lin[23] if lin_n > 23 else '') if (lin[22] if lin_n > 22 else '') == 'SK' else '')
            sku_v = sku201
        if sku_v is None:
            try:
                sku202 = SKU_113[(lin[25] if lin_n > 25 else '') if (lin[24] if lin_n > 24 else '') == 'SK' else '']
            except CodecError as error:
                sku202 = run.fault(error, lin, 25, '/lines/*/item/sku', (lin[25] if lin_n > 25 else '') if (lin[24] if lin_n > 24 else '') == 'SK' else '')
            sku_v = sku202
        if sku_v is None:
            try:
                sku203 = SKU_114[(lin[27] if lin_n > 27 else '') if (lin[26] if lin_n > 26 else '') == 'SK' else '']
            except CodecError as error:
                sku203 = run.fault(error, lin, 27, '/lines/*/item/sku', (lin[27] if lin_n > 27 else '') if (lin[26] if lin_n > 26 else '') == 'SK' else '')
            sku_v = sku203
        if sku_v is None:
            try:
                sku204 = SKU_115[(lin[29] if lin_n > 29 else '') if (lin[28] if lin_n > 28 else '') == 'SK' else '']
            except CodecError as error:
                sku204 = run.fault(error, lin, 29, '/lines/*/item/sku', (lin[29] if lin_n > 29 else '') if (lin[28] if lin_n > 28 else '') == 'SK' else '')
            sku_v = sku204
        if sku_v is None:
            try:
                sku205 = SKU_116[(lin[31] if lin_n > 31 else '') if (lin[30] if lin_n > 30 else '') == 'SK' else '']
            except CodecError as error:
                sku205 = run.fault(error, lin, 31, '/lines/*/item/sku', (lin[31] if lin_n > 31 else '') if (lin[30] if lin_n > 30 else '') == 'SK' else '')
            sku_v = sku205
        try:
            gtin = GTIN_117[(lin[3] if lin_n > 3 else '') if (lin[2] if lin_n > 2 else '') in ('UP', 'EN', 'UK') else '']
        except CodecError as error:
            gtin = run.fault(error, lin, 3, '/lines/*/item/gtin', (lin[3] if lin_n > 3 else '') if (lin[2] if lin_n > 2 else '') in ('UP', 'EN', 'UK') else '')
        gtin_v = gtin
        if gtin_v is None:
            try:
                gtin206 = GTIN_118[(lin[5] if lin_n > 5 else '') if (lin[4] if lin_n > 4 else '') in ('UP', 'EN', 'UK') else '']
            except CodecError as error:
                gtin206 = run.fault(error, lin, 5, '/lines/*/item/gtin', (lin[5] if lin_n > 5 else '') if (lin[4] if lin_n > 4 else '') in ('UP', 'EN', 'UK') else '')
            gtin_v = gtin206
        if gtin_v is None:
            try:
                gtin207 = GTIN_119[(lin[7] if lin_n > 7 else '') if (lin[6] if lin_n > 6 else '') in ('UP', 'EN', 'UK') else '']
            except CodecError as error:
                gtin207 = run.fault(error, lin, 7, '/lines/*/item/gtin', (lin[7] if lin_n > 7 else '') if (lin[6] if lin_n > 6 else '') in ('UP', 'EN', 'UK') else '')
            gtin_v = gtin207
        if gtin_v is None:
            try:
                gtin208 = GTIN_120[(lin[9] if lin_n > 9 else '') if (lin[8] if lin_n > 8 else '') in ('UP', 'EN', 'UK') else '']
            except CodecError as error:
                gtin208 = run.fault(error, lin, 9, '/lines/*/item/gtin', (lin[9] if lin_n > 9 else '') if (lin[8] if lin_n > 8 else '') in ('UP', 'EN', 'UK') else '')
            gtin_v = gtin208
        if gtin_v is None:
            try:
                gtin209 = GTIN_121[(lin[11] if lin_n > 11 else '') if (lin[10] if lin_n > 10 else '') in ('UP', 'EN', 'UK') else '']
            except CodecError as error:
                gtin209 = run.fault(error, lin, 11, '/lines/*/item/gtin', (lin[11] if lin_n > 11 else '') if (lin[10] if lin_n > 10 else '') in ('UP', 'EN', 'UK') else '')
            gtin_v = gtin209
        if gtin_v is None:
            try:
                gtin210 = GTIN_122[(lin[13] if lin_n > 13 else '') if (lin[12] if lin_n > 12 else '') in ('UP', 'EN', 'UK') else '']
            except CodecError as error:
                gtin210 = run.fault(error, lin, 13, '/lines/*/item/gtin', (lin[13] if lin_n > 13 else '') if (lin[12] if lin_n > 12 else '') in ('UP', 'EN', 'UK') else '')
            gtin_v = gtin210
        if gtin_v is None:
            try:
                gtin211 = GTIN_123[(lin[15] if lin_n > 15 else '') if (lin[14] if lin_n > 14 else '') in ('UP', 'EN', 'UK') else '']
            except CodecError as error:
                gtin211 = run.fault(error, lin, 15, '/lines/*/item/gtin', (lin[15] if lin_n > 15 else '') if (lin[14] if lin_n > 14 else '') in ('UP', 'EN', 'UK') else '')
            gtin_v = gtin211
        if gtin_v is None:
            try:
                gtin212 = GTIN_124[(lin[17] if lin_n > 17 else '') if (lin[16] if lin_n > 16 else '') in ('UP', 'EN', 'UK') else '']
            except CodecError as error:
                gtin212 = run.fault(error, lin, 17, '/lines/*/item/gtin', (lin[17] if lin_n > 17 else '') if (lin[16] if lin_n > 16 else '') in ('UP', 'EN', 'UK') else '')
            gtin_v = gtin212
        if gtin_v is None:
            try:
                gtin213 = GTIN_125[(lin[19] if lin_n > 19 else '') if (lin[18] if lin_n > 18 else '') in ('UP', 'EN', 'UK') else '']
            except CodecError as error:
                gtin213 = run.fault(error, lin, 19, '/lines/*/item/gtin', (lin[19] if lin_n > 19 else '') if (lin[18] if lin_n > 18 else '') in ('UP', 'EN', 'UK') else '')
            gtin_v = gtin213
        if gtin_v is None:
            try:
                gtin214 = GTIN_126[(lin[21] if lin_n > 21 else '') if (lin[20] if lin_n > 20 else '') in ('UP', 'EN', 'UK') else '']
            except CodecError as error:
                gtin214 = run.fault(error, lin, 21, '/lines/*/item/gtin', (lin[21] if lin_n > 21 else '') if (lin[20] if lin_n > 20 else '') in ('UP', 'EN', 'UK') else '')
            gtin_v = gtin214
        if gtin_v is None:
            try:
                gtin215 = GTIN_127[(lin[23] if lin_n > 23 else '') if (lin[22] if lin_n > 22 else '') in ('UP', 'EN', 'UK') else '']
            except CodecError as error:
                gtin215 = run.fault(error, lin, 23, '/lines/*/item/gtin', (lin[23] if lin_n > 23 else '') if (lin[22] if lin_n > 22 else '') in ('UP', 'EN', 'UK') else '')
            gtin_v = gtin215
        if gtin_v is None:
            try:
                gtin216 = GTIN_128[(lin[25] if lin_n > 25 else '') if (lin[24] if lin_n > 24 else '') in ('UP', 'EN', 'UK') else '']
            except CodecError as error:
                gtin216 = run.fault(error, lin, 25, '/lines/*/item/gtin', (lin[25] if lin_n > 25 else '') if (lin[24] if lin_n > 24 else '') in ('UP', 'EN', 'UK') else '')
            gtin_v = gtin216
        if gtin_v is None:
            try:
                gtin217 = GTIN_129[(lin[27] if lin_n > 27 else '') if (lin[26] if lin_n > 26 else '') in ('UP', 'EN', 'UK') else '']
            except CodecError as error:
                gtin217 = run.fault(error, lin, 27, '/lines/*/item/gtin', (lin[27] if lin_n > 27 else '') if (lin[26] if lin_n > 26 else '') in ('UP', 'EN', 'UK') else '')
            gtin_v = gtin217
        if gtin_v is None:
            try:
                gtin218 = GTIN_130[(lin[29] if lin_n > 29 else '') if (lin[28] if lin_n > 28 else '') in ('UP', 'EN', 'UK') else '']
            except CodecError as error:
                gtin218 = run.fault(error, lin, 29, '/lines/*/item/gtin', (lin[29] if lin_n > 29 else '') if (lin[28] if lin_n > 28 else '') in ('UP', 'EN', 'UK') else '')
            gtin_v = gtin218
        if gtin_v is None:
            try:
                gtin219 = GTIN_131[(lin[31] if lin_n > 31 else '') if (lin[30] if lin_n > 30 else '') in ('UP', 'EN', 'UK') else '']
            except CodecError as error:
                gtin219 = run.fault(error, lin, 31, '/lines/*/item/gtin', (lin[31] if lin_n > 31 else '') if (lin[30] if lin_n > 30 else '') in ('UP', 'EN', 'UK') else '')
            gtin_v = gtin219
        try:
            country_of_origin = COUNTRY_OF_ORIGIN_132[(lin[3] if lin_n > 3 else '') if (lin[2] if lin_n > 2 else '') == 'CH' else '']
        except CodecError as error:
            country_of_origin = run.fault(error, lin, 3, '/lines/*/item/countryOfOrigin', (lin[3] if lin_n > 3 else '') if (lin[2] if lin_n > 2 else '') == 'CH' else '')
        country_of_origin_v = country_of_origin
        if country_of_origin_v is None:
            try:
                country_of_origin220 = COUNTRY_OF_ORIGIN_133[(lin[5] if lin_n > 5 else '') if (lin[4] if lin_n > 4 else '') == 'CH' else '']
            except CodecError as error:
                country_of_origin220 = run.fault(error, lin, 5, '/lines/*/item/countryOfOrigin', (lin[5] if lin_n > 5 else '') if (lin[4] if lin_n > 4 else '') == 'CH' else '')
            country_of_origin_v = country_of_origin220
        if country_of_origin_v is None:
            try:
                country_of_origin221 = COUNTRY_OF_ORIGIN_134[(lin[7] if lin_n > 7 else '') if (lin[6] if lin_n > 6 else '') == 'CH' else '']
            except CodecError as error:
                country_of_origin221 = run.fault(error, lin, 7, '/lines/*/item/countryOfOrigin', (lin[7] if lin_n > 7 else '') if (lin[6] if lin_n > 6 else '') == 'CH' else '')
            country_of_origin_v = country_of_origin221
        if country_of_origin_v is None:
            try:
                country_of_origin222 = COUNTRY_OF_ORIGIN_135[(lin[9] if lin_n > 9 else '') if (lin[8] if lin_n > 8 else '') == 'CH' else '']
            except CodecError as error:
                country_of_origin222 = run.fault(error, lin, 9, '/lines/*/item/countryOfOrigin', (lin[9] if lin_n > 9 else '') if (lin[8] if lin_n > 8 else '') == 'CH' else '')
            country_of_origin_v = country_of_origin222
        if country_of_origin_v is None:
            try:
                country_of_origin223 = COUNTRY_OF_ORIGIN_136[(lin[11] if lin_n > 11 else '') if (lin[10] if lin_n > 10 else '') == 'CH' else '']
            except CodecError as error:
                country_of_origin223 = run.fault(error, lin, 11, '/lines/*/item/countryOfOrigin', (lin[11] if lin_n > 11 else '') if (lin[10] if lin_n > 10 else '') == 'CH' else '')
            country_of_origin_v = country_of_origin223
        if country_of_origin_v is None:
            try:
                country_of_origin224 = COUNTRY_OF_ORIGIN_137[(lin[13] if lin_n > 13 else '') if (lin[12] if lin_n > 12 else '') == 'CH' else '']
            except CodecError as error:
                country_of_origin224 = run.fault(error, lin, 13, '/lines/*/item/countryOfOrigin', (lin[13] if lin_n > 13 else '') if (lin[12] if lin_n > 12 else '') == 'CH' else '')
            country_of_origin_v = country_of_origin224
        if country_of_origin_v is None:
            try:
                country_of_origin225 = COUNTRY_OF_ORIGIN_138[(lin[15] if lin_n > 15 else '') if (lin[14] if lin_n > 14 else '') == 'CH' else '']
            except CodecError as error:
                country_of_origin225 = run.fault(error, lin, 15, '/lines/*/item/countryOfOrigin', (lin[15] if lin_n > 15 else '') if (lin[14] if lin_n > 14 else '') == 'CH' else '')
            country_of_origin_v = country_of_origin225
        if country_of_origin_v is None:
            try:
                country_of_origin226 = COUNTRY_OF_ORIGIN_139[(lin[17] if lin_n > 17 else '') if (lin[16] if lin_n > 16 else '') == 'CH' else '']
            except CodecError as error:
                country_of_origin226 = run.fault(error, lin, 17, '/lines/*/item/countryOfOrigin', (lin[17] if lin_n > 17 else '') if (lin[16] if lin_n > 16 else '') == 'CH' else '')
            country_of_origin_v = country_of_origin226
        if country_of_origin_v is None:
            try:
                country_of_origin227 = COUNTRY_OF_ORIGIN_140[(lin[19] if lin_n > 19 else '') if (lin[18] if lin_n > 18 else '') == 'CH' else '']
            except CodecError as error:
                country_of_origin227 = run.fault(error, lin, 19, '/lines/*/item/countryOfOrigin', (lin[19] if lin_n > 19 else '') if (lin[18] if lin_n > 18 else '') == 'CH' else '')
            country_of_origin_v = country_of_origin227
        if country_of_origin_v is None:
            try:
                country_of_origin228 = COUNTRY_OF_ORIGIN_141[(lin[21] if lin_n > 21 else '') if (lin[20] if lin_n > 20 else '') == 'CH' else '']
            except CodecError as error:
                country_of_origin228 = run.fault(error, lin, 21, '/lines/*/item/countryOfOrigin', (lin[21] if lin_n > 21 else '') if (lin[20] if lin_n > 20 else '') == 'CH' else '')
            country_of_origin_v = country_of_origin228
        if country_of_origin_v is None:
            try:
                country_of_origin229 = COUNTRY_OF_ORIGIN_142[(lin[23] if lin_n > 23 else '') if (lin[22] if lin_n > 22 else '') == 'CH' else '']
            except CodecError as error:
                country_of_origin229 = run.fault(error, lin, 23, '/lines/*/item/countryOfOrigin', (lin[23] if lin_n > 23 else '') if (lin[22] if lin_n > 22 else '') == 'CH' else '')
            country_of_origin_v = country_of_origin229
        if country_of_origin_v is None:
            try:
                country_of_origin230 = COUNTRY_OF_ORIGIN_143[(lin[25] if lin_n > 25 else '') if (lin[24] if lin_n > 24 else '') == 'CH' else '']
            except CodecError as error:
                country_of_origin230 = run.fault(error, lin, 25, '/lines/*/item/countryOfOrigin', (lin[25] if lin_n > 25 else '') if (lin[24] if lin_n > 24 else '') == 'CH' else '')
            country_of_origin_v = country_of_origin230
        if country_of_origin_v is None:
            try:
                country_of_origin231 = COUNTRY_OF_ORIGIN_144[(lin[27] if lin_n > 27 else '') if (lin[26] if lin_n > 26 else '') == 'CH' else '']
            except CodecError as error:
                country_of_origin231 = run.fault(error, lin, 27, '/lines/*/item/countryOfOrigin', (lin[27] if lin_n > 27 else '') if (lin[26] if lin_n > 26 else '') == 'CH' else '')
            country_of_origin_v = country_of_origin231
        if country_of_origin_v is None:
            try:
                country_of_origin232 = COUNTRY_OF_ORIGIN_145[(lin[29] if lin_n > 29 else '') if (lin[28] if lin_n > 28 else '') == 'CH' else '']
            except CodecError as error:
                country_of_origin232 = run.fault(error, lin, 29, '/lines/*/item/countryOfOrigin', (lin[29] if lin_n > 29 else '') if (lin[28] if lin_n > 28 else '') == 'CH' else '')
            country_of_origin_v = country_of_origin232
        if country_of_origin_v is None:
            try:
                country_of_origin233 = COUNTRY_OF_ORIGIN_146[(lin[31] if lin_n > 31 else '') if (lin[30] if lin_n > 30 else '') == 'CH' else '']
            except CodecError as error:
                country_of_origin233 = run.fault(error, lin, 31, '/lines/*/item/countryOfOrigin', (lin[31] if lin_n > 31 else '') if (lin[30] if lin_n > 30 else '') == 'CH' else '')
            country_of_origin_v = country_of_origin233
        pid_loop = m115[1]
        pid_loop = pid_loop[0] if pid_loop else None
        pid = pid_loop[0] if pid_loop is not None else None
        pid_n = len(pid) if pid is not None else 0
        try:
            description = DESCRIPTION_147[pid[5] if pid_n > 5 else '']
        except CodecError as error:
            description = run.fault(error, pid, 5, '/lines/*/item/description', pid[5] if pid_n > 5 else '')
        item = None
        if identifiers191 is not None or sku_v is not None or gtin_v is not None or country_of_origin_v is not None or description is not None:
            item = {}
            if country_of_origin_v is not None:
                item['countryOfOrigin'] = country_of_origin_v
            if description is not None:
                item['description'] = description
            if gtin_v is not None:
                item['gtin'] = gtin_v
            if identifiers191 is not None:
                item['identifiers'] = identifiers191
            if sku_v is not None:
                item['sku'] = sku_v
        try:
            lot_number = LOT_NUMBER_148[(lin[3] if lin_n > 3 else '') if (lin[2] if lin_n > 2 else '') == 'LT' else '']
        except CodecError as error:
            lot_number = run.fault(error, lin, 3, '/lines/*/stock/lotNumber', (lin[3] if lin_n > 3 else '') if (lin[2] if lin_n > 2 else '') == 'LT' else '')
        lot_number_v = lot_number
        if lot_number_v is None:
            try:
                lot_number234 = LOT_NUMBER_149[(lin[5] if lin_n > 5 else '') if (lin[4] if lin_n > 4 else '') == 'LT' else '']
            except CodecError as error:
                lot_number234 = run.fault(error, lin, 5, '/lines/*/stock/lotNumber', (lin[5] if lin_n > 5 else '') if (lin[4] if lin_n > 4 else '') == 'LT' else '')
            lot_number_v = lot_number234
        if lot_number_v is None:
            try:
                lot_number235 = LOT_NUMBER_150[(lin[7] if lin_n > 7 else '') if (lin[6] if lin_n > 6 else '') == 'LT' else '']
            except CodecError as error:
                lot_number235 = run.fault(error, lin, 7, '/lines/*/stock/lotNumber', (lin[7] if lin_n > 7 else '') if (lin[6] if lin_n > 6 else '') == 'LT' else '')
            lot_number_v = lot_number235
        if lot_number_v is None:
            try:
                lot_number236 = LOT_NUMBER_151[(lin[9] if lin_n > 9 else '') if (lin[8] if lin_n > 8 else '') == 'LT' else '']
            except CodecError as error:
                lot_number236 = run.fault(error, lin, 9, '/lines/*/stock/lotNumber', (lin[9] if lin_n > 9 else '') if (lin[8] if lin_n > 8 else '') == 'LT' else '')
            lot_number_v = lot_number236
        if lot_number_v is None:
            try:
                lot_number237 = LOT_NUMBER_152[(lin[11] if lin_n > 11 else '') if (lin[10] if lin_n > 10 else '') == 'LT' else '']
            except CodecError as error:
                lot_number237 = run.fault(error, lin, 11, '/lines/*/stock/lotNumber', (lin[11] if lin_n > 11 else '') if (lin[10] if lin_n > 10 else '') == 'LT' else '')
            lot_number_v = lot_number237
        if lot_number_v is None:
            try:
                lot_number238 = LOT_NUMBER_153[(lin[13] if lin_n > 13 else '') if (lin[12] if lin_n > 12 else '') == 'LT' else '']
            except CodecError as error:
                lot_number238 = run.fault(error, lin, 13, '/lines/*/stock/lotNumber', (lin[13] if lin_n > 13 else '') if (lin[12] if lin_n > 12 else '') == 'LT' else '')
            lot_number_v = lot_number238
        if lot_number_v is None:
            try:
                lot_number239 = LOT_NUMBER_154[(lin[15] if lin_n > 15 else '') if (lin[14] if lin_n > 14 else '') == 'LT' else '']
            except CodecError as error:
                lot_number239 = run.fault(error, lin, 15, '/lines/*/stock/lotNumber', (lin[15] if lin_n > 15 else '') if (lin[14] if lin_n > 14 else '') == 'LT' else '')
            lot_number_v = lot_number239
        if lot_number_v is None:
            try:
                lot_number240 = LOT_NUMBER_155[(lin[17] if lin_n > 17 else '') if (lin[16] if lin_n > 16 else '') == 'LT' else '']
            except CodecError as error:
                lot_number240 = run.fault(error, lin, 17, '/lines/*/stock/lotNumber', (lin[17] if lin_n > 17 else '') if (lin[16] if lin_n > 16 else '') == 'LT' else '')
            lot_number_v = lot_number240
        if lot_number_v is None:
            try:
                lot_number241 = LOT_NUMBER_156[(lin[19] if lin_n > 19 else '') if (lin[18] if lin_n > 18 else '') == 'LT' else '']
            except CodecError as error:
                lot_number241 = run.fault(error, lin, 19, '/lines/*/stock/lotNumber', (lin[19] if lin_n > 19 else '') if (lin[18] if lin_n > 18 else '') == 'LT' else '')
            lot_number_v = lot_number241
        if lot_number_v is None:
            try:
                lot_number242 = LOT_NUMBER_157[(lin[21] if lin_n > 21 else '') if (lin[20] if lin_n > 20 else '') == 'LT' else '']
            except CodecError as error:
                lot_number242 = run.fault(error, lin, 21, '/lines/*/stock/lotNumber', (lin[21] if lin_n > 21 else '') if (lin[20] if lin_n > 20 else '') == 'LT' else '')
            lot_number_v = lot_number242
        if lot_number_v is None:
            try:
                lot_number243 = LOT_NUMBER_158[(lin[23] if lin_n > 23 else '') if (lin[22] if lin_n > 22 else '') == 'LT' else '']
            except CodecError as error:
                lot_number243 = run.fault(error, lin, 23, '/lines/*/stock/lotNumber', (lin[23] if lin_n > 23 else '') if (lin[22] if lin_n > 22 else '') == 'LT' else '')
            lot_number_v = lot_number243
        if lot_number_v is None:
            try:
                lot_number244 = LOT_NUMBER_159[(lin[25] if lin_n > 25 else '') if (lin[24] if lin_n > 24 else '') == 'LT' else '']
            except CodecError as error:
                lot_number244 = run.fault(error, lin, 25, '/lines/*/stock/lotNumber', (lin[25] if lin_n > 25 else '') if (lin[24] if lin_n > 24 else '') == 'LT' else '')
            lot_number_v = lot_number244
        if lot_number_v is None:
            try:
                lot_number245 = LOT_NUMBER_160[(lin[27] if lin_n > 27 else '') if (lin[26] if lin_n > 26 else '') == 'LT' else '']
            except CodecError as error:
                lot_number245 = run.fault(error, lin, 27, '/lines/*/stock/lotNumber', (lin[27] if lin_n > 27 else '') if (lin[26] if lin_n > 26 else '') == 'LT' else '')
            lot_number_v = lot_number245
        if lot_number_v is None:
            try:
                lot_number246 = LOT_NUMBER_161[(lin[29] if lin_n > 29 else '') if (lin[28] if lin_n > 28 else '') == 'LT' else '']
            except CodecError as error:
                lot_number246 = run.fault(error, lin, 29, '/lines/*/stock/lotNumber', (lin[29] if lin_n > 29 else '') if (lin[28] if lin_n > 28 else '') == 'LT' else '')
            lot_number_v = lot_number246
        if lot_number_v is None:
            try:
                lot_number247 = LOT_NUMBER_162[(lin[31] if lin_n > 31 else '') if (lin[30] if lin_n > 30 else '') == 'LT' else '']
            except CodecError as error:
                lot_number247 = run.fault(error, lin, 31, '/lines/*/stock/lotNumber', (lin[31] if lin_n > 31 else '') if (lin[30] if lin_n > 30 else '') == 'LT' else '')
            lot_number_v = lot_number247
        stock = None
        if lot_number_v is not None:
            stock = {}
            if lot_number_v is not None:
                stock['lotNumber'] = lot_number_v
        qty_loop248 = pick(m115[20], 1, ('17',)) if m115[20] else None
        qty = qty_loop248[0] if qty_loop248 is not None else None
        qty_n = len(qty) if qty is not None else 0
        ls_loop249 = qty_loop248[7] if qty_loop248 is not None else None
        ls_loop249 = ls_loop249[0] if ls_loop249 else None
        ls250 = ls_loop249[0] if ls_loop249 is not None else None
        ls250_n = len(ls250) if ls250 is not None else 0
        try:
            value251 = VALUE_163[(qty[2] if qty_n > 2 else '') if (ls250[1] if ls250_n > 1 else '') == '' else '']
        except CodecError as error:
            value251 = run.fault(error, qty, 2, '/lines/*/onHand/value', (qty[2] if qty_n > 2 else '') if (ls250[1] if ls250_n > 1 else '') == '' else '')
        try:
            unit_code = UNIT_CODE_164[(component(qty[3] if qty_n > 3 else '', 1, facts.get('component', ':'))) if (ls250[1] if ls250_n > 1 else '') == '' and (qty[2] if qty_n > 2 else '') != '' else '']
        except CodecError as error:
            unit_code = run.fault(error, qty, 3, '/lines/*/onHand/unitCode', (component(qty[3] if qty_n > 3 else '', 1, facts.get('component', ':'))) if (ls250[1] if ls250_n > 1 else '') == '' and (qty[2] if qty_n > 2 else '') != '' else '')
        unit_code_v = unit_code
        uit_loop = qty_loop248[1] if qty_loop248 is not None else None
        uit_loop = uit_loop[0] if uit_loop else None
        uit = uit_loop[0] if uit_loop is not None else None
        uit_n = len(uit) if uit is not None else 0
        if unit_code_v is None:
            try:
                unit_code252 = UNIT_CODE_165[(component(uit[1] if uit_n > 1 else '', 1, facts.get('component', ':'))) if (ls250[1] if ls250_n > 1 else '') == '' and (qty[2] if qty_n > 2 else '') != '' else '']
            except CodecError as error:
                unit_code252 = run.fault(error, uit, 1, '/lines/*/onHand/unitCode', (component(uit[1] if uit_n > 1 else '', 1, facts.get('component', ':'))) if (ls250[1] if ls250_n > 1 else '') == '' and (qty[2] if qty_n > 2 else '') != '' else '')
            unit_code_v = unit_code252
        uit_loop253 = m115[12]
        uit_loop253 = uit_loop253[0] if uit_loop253 else None
        uit254 = uit_loop253[0] if uit_loop253 is not None else None
        uit254_n = len(uit254) if uit254 is not None else 0
        if unit_code_v is None:
            try:
                unit_code255 = UNIT_CODE_166[(component(uit254[1] if uit254_n > 1 else '', 1, facts.get('component', ':'))) if (ls250[1] if ls250_n > 1 else '') == '' and (qty[2] if qty_n > 2 else '') != '' else '']
            except CodecError as error:
                unit_code255 = run.fault(error, uit254, 1, '/lines/*/onHand/unitCode', (component(uit254[1] if uit254_n > 1 else '', 1, facts.get('component', ':'))) if (ls250[1] if ls250_n > 1 else '') == '' and (qty[2] if qty_n > 2 else '') != '' else '')
            unit_code_v = unit_code255
        if unit_code_v is None:
            try:
                unit_code256 = UNIT_CODE_167[(facts.get('unit', '')) if (ls250[1] if ls250_n > 1 else '') == '' and (qty[2] if qty_n > 2 else '') != '' else '']
            except CodecError as error:
                unit_code256 = run.fault(error, None, None, '/lines/*/onHand/unitCode', (facts.get('unit', '')) if (ls250[1] if ls250_n > 1 else '') == '' and (qty[2] if qty_n > 2 else '') != '' else '')
            unit_code_v = unit_code256
        on_hand = None
        if value251 is not None or unit_code_v is not None:
            if unit_code_v is None:
                run.lacks('/lines/*/onHand/unitCode', qty or m115[0], 'QTY[01=17]-03:1')
            if value251 is None:
                run.lacks('/lines/*/onHand/value', qty or m115[0], 'QTY[01=17]-02')
            on_hand = {'unitCode': unit_code_v, 'value': value251}
        qty_loop257 = pick(m115[20], 1, ('33',)) if m115[20] else None
        qty258 = qty_loop257[0] if qty_loop257 is not None else None
        qty258_n = len(qty258) if qty258 is not None else 0
        ls_loop259 = qty_loop257[7] if qty_loop257 is not None else None
        ls_loop259 = ls_loop259[0] if ls_loop259 else None
        ls260 = ls_loop259[0] if ls_loop259 is not None else None
        ls260_n = len(ls260) if ls260 is not None else 0
        try:
            value261 = VALUE_168[(qty258[2] if qty258_n > 2 else '') if (ls260[1] if ls260_n > 1 else '') == '' else '']
        except CodecError as error:
            value261 = run.fault(error, qty258, 2, '/lines/*/available/value', (qty258[2] if qty258_n > 2 else '') if (ls260[1] if ls260_n > 1 else '') == '' else '')
        try:
            unit_code263 = UNIT_CODE_169[(component(qty258[3] if qty258_n > 3 else '', 1, facts.get('component', ':'))) if (ls260[1] if ls260_n > 1 else '') == '' and (qty258[2] if qty258_n > 2 else '') != '' else '']
        except CodecError as error:
            unit_code263 = run.fault(error, qty258, 3, '/lines/*/available/unitCode', (component(qty258[3] if qty258_n > 3 else '', 1, facts.get('component', ':'))) if (ls260[1] if ls260_n > 1 else '') == '' and (qty258[2] if qty258_n > 2 else '') != '' else '')
        unit_code_v262 = unit_code263
        uit_loop264 = qty_loop257[1] if qty_loop257 is not None else None
        uit_loop264 = uit_loop264[0] if uit_loop264 else None
        uit265 = uit_loop264[0] if uit_loop264 is not None else None
        uit265_n = len(uit265) if uit265 is not None else 0
        if unit_code_v262 is None:
            try:
                unit_code266 = UNIT_CODE_170[(component(uit265[1] if uit265_n > 1 else '', 1, facts.get('component', ':'))) if (ls260[1] if ls260_n > 1 else '') == '' and (qty258[2] if qty258_n > 2 else '') != '' else '']
            except CodecError as error:
                unit_code266 = run.fault(error, uit265, 1, '/lines/*/available/unitCode', (component(uit265[1] if uit265_n > 1 else '', 1, facts.get('component', ':'))) if (ls260[1] if ls260_n > 1 else '') == '' and (qty258[2] if qty258_n > 2 else '') != '' else '')
            unit_code_v262 = unit_code266
        if unit_code_v262 is None:
            try:
                unit_code267 = UNIT_CODE_171[(component(uit254[1] if uit254_n > 1 else '', 1, facts.get('component', ':'))) if (ls260[1] if ls260_n > 1 else '') == '' and (qty258[2] if qty258_n > 2 else '') != '' else '']
            except CodecError as error:
                unit_code267 = run.fault(error, uit254, 1, '/lines/*/available/unitCode', (component(uit254[1] if uit254_n > 1 else '', 1, facts.get('component', ':'))) if (ls260[1] if ls260_n > 1 else '') == '' and (qty258[2] if qty258_n > 2 else '') != '' else '')
            unit_code_v262 = unit_code267
        if unit_code_v262 is None:
            try:
                unit_code268 = UNIT_CODE_172[(facts.get('unit', '')) if (ls260[1] if ls260_n > 1 else '') == '' and (qty258[2] if qty258_n > 2 else '') != '' else '']
            except CodecError as error:
                unit_code268 = run.fault(error, None, None, '/lines/*/available/unitCode', (facts.get('unit', '')) if (ls260[1] if ls260_n > 1 else '') == '' and (qty258[2] if qty258_n > 2 else '') != '' else '')
            unit_code_v262 = unit_code268
        available = None
        if value261 is not None or unit_code_v262 is not None:
            if unit_code_v262 is None:
                run.lacks('/lines/*/available/unitCode', qty258 or m115[0], 'QTY[01=33]-03:1')
            if value261 is None:
                run.lacks('/lines/*/available/value', qty258 or m115[0], 'QTY[01=33]-02')
            available = {'unitCode': unit_code_v262, 'value': value261}
        qty_loop269 = pick(m115[20], 1, ('63',)) if m115[20] else None
        qty270 = qty_loop269[0] if qty_loop269 is not None else None
        qty270_n = len(qty270) if qty270 is not None else 0
        ls_loop271 = qty_loop269[7] if qty_loop269 is not None else None
        ls_loop271 = ls_loop271[0] if ls_loop271 else None
        ls272 = ls_loop271[0] if ls_loop271 is not None else None
        ls272_n = len(ls272) if ls272 is not None else 0
        try:
            value273 = VALUE_173[(qty270[2] if qty270_n > 2 else '') if (ls272[1] if ls272_n > 1 else '') == '' else '']
        except CodecError as error:
            value273 = run.fault(error, qty270, 2, '/lines/*/onOrder/value', (qty270[2] if qty270_n > 2 else '') if (ls272[1] if ls272_n > 1 else '') == '' else '')
        try:
            unit_code275 = UNIT_CODE_174[(component(qty270[3] if qty270_n > 3 else '', 1, facts.get('component', ':'))) if (ls272[1] if ls272_n > 1 else '') == '' and (qty270[2] if qty270_n > 2 else '') != '' else '']
        except CodecError as error:
            unit_code275 = run.fault(error, qty270, 3, '/lines/*/onOrder/unitCode', (component(qty270[3] if qty270_n > 3 else '', 1, facts.get('component', ':'))) if (ls272[1] if ls272_n > 1 else '') == '' and (qty270[2] if qty270_n > 2 else '') != '' else '')
        unit_code_v274 = unit_code275
        uit_loop276 = qty_loop269[1] if qty_loop269 is not None else None
        uit_loop276 = uit_loop276[0] if uit_loop276 else None
        uit277 = uit_loop276[0] if uit_loop276 is not None else None
        uit277_n = len(uit277) if uit277 is not None else 0
        if unit_code_v274 is None:
            try:
                unit_code278 = UNIT_CODE_175[(component(uit277[1] if uit277_n > 1 else '', 1, facts.get('component', ':'))) if (ls272[1] if ls272_n > 1 else '') == '' and (qty270[2] if qty270_n > 2 else '') != '' else '']
            except CodecError as error:
                unit_code278 = run.fault(error, uit277, 1, '/lines/*/onOrder/unitCode', (component(uit277[1] if uit277_n > 1 else '', 1, facts.get('component', ':'))) if (ls272[1] if ls272_n > 1 else '') == '' and (qty270[2] if qty270_n > 2 else '') != '' else '')
            unit_code_v274 = unit_code278
        if unit_code_v274 is None:
            try:
                unit_code279 = UNIT_CODE_176[(component(uit254[1] if uit254_n > 1 else '', 1, facts.get('component', ':'))) if (ls272[1] if ls272_n > 1 else '') == '' and (qty270[2] if qty270_n > 2 else '') != '' else '']
            except CodecError as error:
                unit_code279 = run.fault(error, uit254, 1, '/lines/*/onOrder/unitCode', (component(uit254[1] if uit254_n > 1 else '', 1, facts.get('component', ':'))) if (ls272[1] if ls272_n > 1 else '') == '' and (qty270[2] if qty270_n > 2 else '') != '' else '')
            unit_code_v274 = unit_code279
        if unit_code_v274 is None:
            try:
                unit_code280 = UNIT_CODE_177[(facts.get('unit', '')) if (ls272[1] if ls272_n > 1 else '') == '' and (qty270[2] if qty270_n > 2 else '') != '' else '']
            except CodecError as error:
                unit_code280 = run.fault(error, None, None, '/lines/*/onOrder/unitCode', (facts.get('unit', '')) if (ls272[1] if ls272_n > 1 else '') == '' and (qty270[2] if qty270_n > 2 else '') != '' else '')
            unit_code_v274 = unit_code280
        on_order = None
        if value273 is not None or unit_code_v274 is not None:
            if unit_code_v274 is None:
                run.lacks('/lines/*/onOrder/unitCode', qty270 or m115[0], 'QTY[01=63]-03:1')
            if value273 is None:
                run.lacks('/lines/*/onOrder/value', qty270 or m115[0], 'QTY[01=63]-02')
            on_order = {'unitCode': unit_code_v274, 'value': value273}
        qty_loop281 = pick(m115[20], 1, ('77',)) if m115[20] else None
        qty282 = qty_loop281[0] if qty_loop281 is not None else None
        qty282_n = len(qty282) if qty282 is not None else 0
        ls_loop283 = qty_loop281[7] if qty_loop281 is not None else None
        ls_loop283 = ls_loop283[0] if ls_loop283 else None
        ls284 = ls_loop283[0] if ls_loop283 is not None else None
        ls284_n = len(ls284) if ls284 is not None else 0
        try:
            value285 = VALUE_178[(qty282[2] if qty282_n > 2 else '') if (ls284[1] if ls284_n > 1 else '') == '' else '']
        except CodecError as error:
            value285 = run.fault(error, qty282, 2, '/lines/*/openOrders/value', (qty282[2] if qty282_n > 2 else '') if (ls284[1] if ls284_n > 1 else '') == '' else '')
        try:
            unit_code287 = UNIT_CODE_179[(component(qty282[3] if qty282_n > 3 else '', 1, facts.get('component', ':'))) if (ls284[1] if ls284_n > 1 else '') == '' and (qty282[2] if qty282_n > 2 else '') != '' else '']
        except CodecError as error:
            unit_code287 = run.fault(error, qty282, 3, '/lines/*/openOrders/unitCode', (component(qty282[3] if qty282_n > 3 else '', 1, facts.get('component', ':'))) if (ls284[1] if ls284_n > 1 else '') == '' and (qty282[2] if qty282_n > 2 else '') != '' else '')
        unit_code_v286 = unit_code287
        uit_loop288 = qty_loop281[1] if qty_loop281 is not None else None
        uit_loop288 = uit_loop288[0] if uit_loop288 else None
        uit289 = uit_loop288[0] if uit_loop288 is not None else None
        uit289_n = len(uit289) if uit289 is not None else 0
        if unit_code_v286 is None:
            try:
                unit_code290 = UNIT_CODE_180[(component(uit289[1] if uit289_n > 1 else '', 1, facts.get('component', ':'))) if (ls284[1] if ls284_n > 1 else '') == '' and (qty282[2] if qty282_n > 2 else '') != '' else '']
            except CodecError as error:
                unit_code290 = run.fault(error, uit289, 1, '/lines/*/openOrders/unitCode', (component(uit289[1] if uit289_n > 1 else '', 1, facts.get('component', ':'))) if (ls284[1] if ls284_n > 1 else '') == '' and (qty282[2] if qty282_n > 2 else '') != '' else '')
            unit_code_v286 = unit_code290
        if unit_code_v286 is None:
            try:
                unit_code291 = UNIT_CODE_181[(component(uit254[1] if uit254_n > 1 else '', 1, facts.get('component', ':'))) if (ls284[1] if ls284_n > 1 else '') == '' and (qty282[2] if qty282_n > 2 else '') != '' else '']
            except CodecError as error:
                unit_code291 = run.fault(error, uit254, 1, '/lines/*/openOrders/unitCode', (component(uit254[1] if uit254_n > 1 else '', 1, facts.get('component', ':'))) if (ls284[1] if ls284_n > 1 else '') == '' and (qty282[2] if qty282_n > 2 else '') != '' else '')
            unit_code_v286 = unit_code291
        if unit_code_v286 is None:
            try:
                unit_code292 = UNIT_CODE_182[(facts.get('unit', '')) if (ls284[1] if ls284_n > 1 else '') == '' and (qty282[2] if qty282_n > 2 else '') != '' else '']
            except CodecError as error:
                unit_code292 = run.fault(error, None, None, '/lines/*/openOrders/unitCode', (facts.get('unit', '')) if (ls284[1] if ls284_n > 1 else '') == '' and (qty282[2] if qty282_n > 2 else '') != '' else '')
            unit_code_v286 = unit_code292
        open_orders = None
        if value285 is not None or unit_code_v286 is not None:
            if unit_code_v286 is None:
                run.lacks('/lines/*/openOrders/unitCode', qty282 or m115[0], 'QTY[01=77]-03:1')
            if value285 is None:
                run.lacks('/lines/*/openOrders/value', qty282 or m115[0], 'QTY[01=77]-02')
            open_orders = {'unitCode': unit_code_v286, 'value': value285}
        qty_loop294 = pick(m115[20], 1, ('QC',)) if m115[20] else None
        qty295 = qty_loop294[0] if qty_loop294 is not None else None
        qty295_n = len(qty295) if qty295 is not None else 0
        ls_loop296 = qty_loop294[7] if qty_loop294 is not None else None
        ls_loop296 = ls_loop296[0] if ls_loop296 else None
        ls297 = ls_loop296[0] if ls_loop296 is not None else None
        ls297_n = len(ls297) if ls297 is not None else 0
        try:
            value298 = VALUE_183[(qty295[2] if qty295_n > 2 else '') if (ls297[1] if ls297_n > 1 else '') == '' else '']
        except CodecError as error:
            value298 = run.fault(error, qty295, 2, '/lines/*/held/value', (qty295[2] if qty295_n > 2 else '') if (ls297[1] if ls297_n > 1 else '') == '' else '')
        value_v293 = value298
        qty_loop299 = pick(m115[20], 1, ('QH',)) if m115[20] else None
        qty300 = qty_loop299[0] if qty_loop299 is not None else None
        qty300_n = len(qty300) if qty300 is not None else 0
        ls_loop301 = qty_loop299[7] if qty_loop299 is not None else None
        ls_loop301 = ls_loop301[0] if ls_loop301 else None
        ls302 = ls_loop301[0] if ls_loop301 is not None else None
        ls302_n = len(ls302) if ls302 is not None else 0
        if value_v293 is None:
            try:
                value303 = VALUE_184[(qty300[2] if qty300_n > 2 else '') if (ls302[1] if ls302_n > 1 else '') == '' else '']
            except CodecError as error:
                value303 = run.fault(error, qty300, 2, '/lines/*/held/value', (qty300[2] if qty300_n > 2 else '') if (ls302[1] if ls302_n > 1 else '') == '' else '')
            value_v293 = value303
        try:
            unit_code305 = UNIT_CODE_185[(component(qty295[3] if qty295_n > 3 else '', 1, facts.get('component', ':'))) if (ls297[1] if ls297_n > 1 else '') == '' and (qty295[2] if qty295_n > 2 else '') != '' else '']
        except CodecError as error:
            unit_code305 = run.fault(error, qty295, 3, '/lines/*/held/unitCode', (component(qty295[3] if qty295_n > 3 else '', 1, facts.get('component', ':'))) if (ls297[1] if ls297_n > 1 else '') == '' and (qty295[2] if qty295_n > 2 else '') != '' else '')
        unit_code_v304 = unit_code305
        uit_loop306 = qty_loop294[1] if qty_loop294 is not None else None
        uit_loop306 = uit_loop306[0] if uit_loop306 else None
        uit307 = uit_loop306[0] if uit_loop306 is not None else None
        uit307_n = len(uit307) if uit307 is not None else 0
        if unit_code_v304 is None:
            try:
                unit_code308 = UNIT_CODE_186[(component(uit307[1] if uit307_n > 1 else '', 1, facts.get('component', ':'))) if (ls297[1] if ls297_n > 1 else '') == '' and (qty295[2] if qty295_n > 2 else '') != '' else '']
            except CodecError as error:
                unit_code308 = run.fault(error, uit307, 1, '/lines/*/held/unitCode', (component(uit307[1] if uit307_n > 1 else '', 1, facts.get('component', ':'))) if (ls297[1] if ls297_n > 1 else '') == '' and (qty295[2] if qty295_n > 2 else '') != '' else '')
            unit_code_v304 = unit_code308
        if unit_code_v304 is None:
            try:
                unit_code309 = UNIT_CODE_187[(component(uit254[1] if uit254_n > 1 else '', 1, facts.get('component', ':'))) if (ls297[1] if ls297_n > 1 else '') == '' and (qty295[2] if qty295_n > 2 else '') != '' else '']
            except CodecError as error:
                unit_code309 = run.fault(error, uit254, 1, '/lines/*/held/unitCode', (component(uit254[1] if uit254_n > 1 else '', 1, facts.get('component', ':'))) if (ls297[1] if ls297_n > 1 else '') == '' and (qty295[2] if qty295_n > 2 else '') != '' else '')
            unit_code_v304 = unit_code309
        if unit_code_v304 is None:
            try:
                unit_code310 = UNIT_CODE_188[(facts.get('unit', '')) if (ls297[1] if ls297_n > 1 else '') == '' and (qty295[2] if qty295_n > 2 else '') != '' else '']
            except CodecError as error:
                unit_code310 = run.fault(error, None, None, '/lines/*/held/unitCode', (facts.get('unit', '')) if (ls297[1] if ls297_n > 1 else '') == '' and (qty295[2] if qty295_n > 2 else '') != '' else '')
            unit_code_v304 = unit_code310
        if unit_code_v304 is None:
            try:
                unit_code311 = UNIT_CODE_189[(component(qty300[3] if qty300_n > 3 else '', 1, facts.get('component', ':'))) if (ls302[1] if ls302_n > 1 else '') == '' and (qty300[2] if qty300_n > 2 else '') != '' else '']
            except CodecError as error:
                unit_code311 = run.fault(error, qty300, 3, '/lines/*/held/unitCode', (component(qty300[3] if qty300_n > 3 else '', 1, facts.get('component', ':'))) if (ls302[1] if ls302_n > 1 else '') == '' and (qty300[2] if qty300_n > 2 else '') != '' else '')
            unit_code_v304 = unit_code311
        uit_loop312 = qty_loop299[1] if qty_loop299 is not None else None
        uit_loop312 = uit_loop312[0] if uit_loop312 else None
        uit313 = uit_loop312[0] if uit_loop312 is not None else None
        uit313_n = len(uit313) if uit313 is not None else 0
        if unit_code_v304 is None:
            try:
                unit_code314 = UNIT_CODE_190[(component(uit313[1] if uit313_n > 1 else '', 1, facts.get('component', ':'))) if (ls302[1] if ls302_n > 1 else '') == '' and (qty300[2] if qty300_n > 2 else '') != '' else '']
            except CodecError as error:
                unit_code314 = run.fault(error, uit313, 1, '/lines/*/held/unitCode', (component(uit313[1] if uit313_n > 1 else '', 1, facts.get('component', ':'))) if (ls302[1] if ls302_n > 1 else '') == '' and (qty300[2] if qty300_n > 2 else '') != '' else '')
            unit_code_v304 = unit_code314
        if unit_code_v304 is None:
            try:
                unit_code315 = UNIT_CODE_191[(component(uit254[1] if uit254_n > 1 else '', 1, facts.get('component', ':'))) if (ls302[1] if ls302_n > 1 else '') == '' and (qty300[2] if qty300_n > 2 else '') != '' else '']
            except CodecError as error:
                unit_code315 = run.fault(error, uit254, 1, '/lines/*/held/unitCode', (component(uit254[1] if uit254_n > 1 else '', 1, facts.get('component', ':'))) if (ls302[1] if ls302_n > 1 else '') == '' and (qty300[2] if qty300_n > 2 else '') != '' else '')
            unit_code_v304 = unit_code315
        if unit_code_v304 is None:
            try:
                unit_code316 = UNIT_CODE_192[(facts.get('unit', '')) if (ls302[1] if ls302_n > 1 else '') == '' and (qty300[2] if qty300_n > 2 else '') != '' else '']
            except CodecError as error:
                unit_code316 = run.fault(error, None, None, '/lines/*/held/unitCode', (facts.get('unit', '')) if (ls302[1] if ls302_n > 1 else '') == '' and (qty300[2] if qty300_n > 2 else '') != '' else '')
            unit_code_v304 = unit_code316
        held = None
        if value_v293 is not None or unit_code_v304 is not None:
            if unit_code_v304 is None:
                run.lacks('/lines/*/held/unitCode', qty295 or m115[0], 'QTY[01=QC]-03:1')
            if value_v293 is None:
                run.lacks('/lines/*/held/value', qty295 or m115[0], 'QTY[01=QC]-02')
            held = {'unitCode': unit_code_v304, 'value': value_v293}
        other_quantities: Any = []
        for m317 in m115[20] or ():
            qty318 = m317[0]
            qty318_n = len(qty318)
            ls_loop319 = m317[7]
            ls_loop319 = ls_loop319[0] if ls_loop319 else None
            ls320 = ls_loop319[0] if ls_loop319 is not None else None
            ls320_n = len(ls320) if ls320 is not None else 0
            if not ((qty318[2] if qty318_n > 2 else '') != '' and (qty318[1] if qty318_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} and (ls320[1] if ls320_n > 1 else '') == ''):
                continue
            try:
                code321 = CODE_193[qty318[1] if qty318_n > 1 else '']
            except CodecError as error:
                code321 = run.fault(error, qty318, 1, '/lines/*/otherQuantities/*/sourceCode/code', qty318[1] if qty318_n > 1 else '')
            source_code322 = None
            if code321 is not None:
                if code321 is None:
                    run.lacks('/lines/*/otherQuantities/*/sourceCode/code', qty318 or m317[0], 'QTY-01')
                source_code322 = {'code': code321, 'scheme': 'x12-673'}
            try:
                value323 = VALUE_194[qty318[2] if qty318_n > 2 else '']
            except CodecError as error:
                value323 = run.fault(error, qty318, 2, '/lines/*/otherQuantities/*/quantity/value', qty318[2] if qty318_n > 2 else '')
            try:
                unit_code325 = UNIT_CODE_195[(component(qty318[3] if qty318_n > 3 else '', 1, facts.get('component', ':'))) if (qty318[2] if qty318_n > 2 else '') != '' else '']
            except CodecError as error:
                unit_code325 = run.fault(error, qty318, 3, '/lines/*/otherQuantities/*/quantity/unitCode', (component(qty318[3] if qty318_n > 3 else '', 1, facts.get('component', ':'))) if (qty318[2] if qty318_n > 2 else '') != '' else '')
            unit_code_v324 = unit_code325
            uit_loop326 = m317[1]
            uit_loop326 = uit_loop326[0] if uit_loop326 else None
            uit327 = uit_loop326[0] if uit_loop326 is not None else None
            uit327_n = len(uit327) if uit327 is not None else 0
            if unit_code_v324 is None:
                try:
                    unit_code328 = UNIT_CODE_196[(component(uit327[1] if uit327_n > 1 else '', 1, facts.get('component', ':'))) if (qty318[2] if qty318_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code328 = run.fault(error, uit327, 1, '/lines/*/otherQuantities/*/quantity/unitCode', (component(uit327[1] if uit327_n > 1 else '', 1, facts.get('component', ':'))) if (qty318[2] if qty318_n > 2 else '') != '' else '')
                unit_code_v324 = unit_code328
            if unit_code_v324 is None:
                try:
                    unit_code329 = UNIT_CODE_197[(component(uit254[1] if uit254_n > 1 else '', 1, facts.get('component', ':'))) if (qty318[2] if qty318_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code329 = run.fault(error, uit254, 1, '/lines/*/otherQuantities/*/quantity/unitCode', (component(uit254[1] if uit254_n > 1 else '', 1, facts.get('component', ':'))) if (qty318[2] if qty318_n > 2 else '') != '' else '')
                unit_code_v324 = unit_code329
            if unit_code_v324 is None:
                try:
                    unit_code330 = UNIT_CODE_198[(facts.get('unit', '')) if (qty318[2] if qty318_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code330 = run.fault(error, None, None, '/lines/*/otherQuantities/*/quantity/unitCode', (facts.get('unit', '')) if (qty318[2] if qty318_n > 2 else '') != '' else '')
                unit_code_v324 = unit_code330
            quantity = None
            if value323 is not None or unit_code_v324 is not None:
                if unit_code_v324 is None:
                    run.lacks('/lines/*/otherQuantities/*/quantity/unitCode', qty318 or m317[0], 'QTY-03:1')
                if value323 is None:
                    run.lacks('/lines/*/otherQuantities/*/quantity/value', qty318 or m317[0], 'QTY-02')
                quantity = {'unitCode': unit_code_v324, 'value': value323}
            other_quantities_item = None
            if source_code322 is not None or quantity is not None:
                if quantity is None:
                    run.lacks('/lines/*/otherQuantities/*/quantity', qty318 or m317[0], 'QTY-02 or QTY-03:1')
                if source_code322 is None:
                    run.lacks('/lines/*/otherQuantities/*/sourceCode', qty318 or m317[0], 'QTY-01')
                other_quantities_item = {'quantity': quantity, 'sourceCode': source_code322}
            if other_quantities_item is not None:
                other_quantities.append(other_quantities_item)
        if len(other_quantities) > 20:
            run.crowded('/lines/*/otherQuantities', m115[0], len(other_quantities), 20)
        if not other_quantities:
            other_quantities = None
        other_quantities331: Any = []
        if (qty295[2] if qty295_n > 2 else '') != '' and (ls297[1] if ls297_n > 1 else '') == '':
            for m332 in m115[20] or ():
                qty333 = m332[0]
                qty333_n = len(qty333)
                ls_loop334 = m332[7]
                ls_loop334 = ls_loop334[0] if ls_loop334 else None
                ls335 = ls_loop334[0] if ls_loop334 is not None else None
                ls335_n = len(ls335) if ls335 is not None else 0
                if not ((qty333[2] if qty333_n > 2 else '') != '' and (qty333[1] if qty333_n > 1 else '') == 'QH' and (ls335[1] if ls335_n > 1 else '') == ''):
                    continue
                try:
                    code336 = CODE_199[qty333[1] if qty333_n > 1 else '']
                except CodecError as error:
                    code336 = run.fault(error, qty333, 1, '/lines/*/otherQuantities/*/sourceCode/code', qty333[1] if qty333_n > 1 else '')
                source_code337 = None
                if code336 is not None:
                    if code336 is None:
                        run.lacks('/lines/*/otherQuantities/*/sourceCode/code', qty333 or m332[0], 'QTY-01')
                    source_code337 = {'code': code336, 'scheme': 'x12-673'}
                try:
                    value338 = VALUE_200[qty333[2] if qty333_n > 2 else '']
                except CodecError as error:
                    value338 = run.fault(error, qty333, 2, '/lines/*/otherQuantities/*/quantity/value', qty333[2] if qty333_n > 2 else '')
                try:
                    unit_code340 = UNIT_CODE_201[(component(qty333[3] if qty333_n > 3 else '', 1, facts.get('component', ':'))) if (qty333[2] if qty333_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code340 = run.fault(error, qty333, 3, '/lines/*/otherQuantities/*/quantity/unitCode', (component(qty333[3] if qty333_n > 3 else '', 1, facts.get('component', ':'))) if (qty333[2] if qty333_n > 2 else '') != '' else '')
                unit_code_v339 = unit_code340
                uit_loop341 = m332[1]
                uit_loop341 = uit_loop341[0] if uit_loop341 else None
                uit342 = uit_loop341[0] if uit_loop341 is not None else None
                uit342_n = len(uit342) if uit342 is not None else 0
                if unit_code_v339 is None:
                    try:
                        unit_code343 = UNIT_CODE_202[(component(uit342[1] if uit342_n > 1 else '', 1, facts.get('component', ':'))) if (qty333[2] if qty333_n > 2 else '') != '' else '']
                    except CodecError as error:
                        unit_code343 = run.fault(error, uit342, 1, '/lines/*/otherQuantities/*/quantity/unitCode', (component(uit342[1] if uit342_n > 1 else '', 1, facts.get('component', ':'))) if (qty333[2] if qty333_n > 2 else '') != '' else '')
                    unit_code_v339 = unit_code343
                if unit_code_v339 is None:
                    try:
                        unit_code344 = UNIT_CODE_203[(component(uit254[1] if uit254_n > 1 else '', 1, facts.get('component', ':'))) if (qty333[2] if qty333_n > 2 else '') != '' else '']
                    except CodecError as error:
                        unit_code344 = run.fault(error, uit254, 1, '/lines/*/otherQuantities/*/quantity/unitCode', (component(uit254[1] if uit254_n > 1 else '', 1, facts.get('component', ':'))) if (qty333[2] if qty333_n > 2 else '') != '' else '')
                    unit_code_v339 = unit_code344
                if unit_code_v339 is None:
                    try:
                        unit_code345 = UNIT_CODE_204[(facts.get('unit', '')) if (qty333[2] if qty333_n > 2 else '') != '' else '']
                    except CodecError as error:
                        unit_code345 = run.fault(error, None, None, '/lines/*/otherQuantities/*/quantity/unitCode', (facts.get('unit', '')) if (qty333[2] if qty333_n > 2 else '') != '' else '')
                    unit_code_v339 = unit_code345
                quantity346 = None
                if value338 is not None or unit_code_v339 is not None:
                    if unit_code_v339 is None:
                        run.lacks('/lines/*/otherQuantities/*/quantity/unitCode', qty333 or m332[0], 'QTY-03:1')
                    if value338 is None:
                        run.lacks('/lines/*/otherQuantities/*/quantity/value', qty333 or m332[0], 'QTY-02')
                    quantity346 = {'unitCode': unit_code_v339, 'value': value338}
                other_quantities_item347 = None
                if source_code337 is not None or quantity346 is not None:
                    if quantity346 is None:
                        run.lacks('/lines/*/otherQuantities/*/quantity', qty333 or m332[0], 'QTY-02 or QTY-03:1')
                    if source_code337 is None:
                        run.lacks('/lines/*/otherQuantities/*/sourceCode', qty333 or m332[0], 'QTY-01')
                    other_quantities_item347 = {'quantity': quantity346, 'sourceCode': source_code337}
                if other_quantities_item347 is not None:
                    other_quantities331.append(other_quantities_item347)
        if len(other_quantities331) > 20:
            run.crowded('/lines/*/otherQuantities', m115[0], len(other_quantities331), 20)
        if not other_quantities331:
            other_quantities331 = None
        other_quantities348 = [*(other_quantities or ()), *(other_quantities331 or ())] or None
        dates: Any = []
        for m349 in m115[4] or ():
            dtm = m349[0]
            dtm_n = len(dtm)
            if not ((dtm[2] if dtm_n > 2 else '') != ''):
                continue
            try:
                type = TYPE_205[dtm[1] if dtm_n > 1 else '']
            except CodecError as error:
                type = run.fault(error, dtm, 1, '/lines/*/dates/*/type', dtm[1] if dtm_n > 1 else '')
            type_v = (type[0] if type is not None else None)
            source_code_v350 = (type[1] if type is not None else None)
            at_x = dtm[2] if dtm_n > 2 else ''
            at_x351 = dtm[3] if dtm_n > 3 else ''
            at_x352 = dtm[4] if dtm_n > 4 else ''
            at = None
            if at_x:
                try:
                    at = K1.get(profile, at_x, at_x351, at_x352)
                except CodecError as error:
                    at = run.fault(error, dtm, (2, 3, 4), '/lines/*/dates/*/at', (at_x, at_x351, at_x352))
            dates_item = None
            if type_v is not None or source_code_v350 is not None or at is not None:
                if at is None:
                    run.lacks('/lines/*/dates/*/at', dtm or m349[0], 'DTM-02 or DTM-03 or DTM-04')
                if type_v is None:
                    run.lacks('/lines/*/dates/*/type', dtm or m349[0], 'DTM-01')
                dates_item = {'at': at, 'type': type_v}
                if source_code_v350 is not None:
                    dates_item['sourceCode'] = source_code_v350
            if dates_item is not None:
                dates.append(dates_item)
        if len(dates) > 20:
            run.crowded('/lines/*/dates', m115[0], len(dates), 20)
        if not dates:
            dates = None
        dates353: Any = []
        for m354 in m115[20] or ():
            ls_loop357 = m354[7]
            ls_loop357 = ls_loop357[0] if ls_loop357 else None
            ls358 = ls_loop357[0] if ls_loop357 is not None else None
            ls358_n = len(ls358) if ls358 is not None else 0
            for m355 in m354[4] or ():
                dtm356 = m355[0]
                dtm356_n = len(dtm356)
                if not ((dtm356[2] if dtm356_n > 2 else '') != '' and (ls358[1] if ls358_n > 1 else '') == ''):
                    continue
                try:
                    type360 = TYPE_206[dtm356[1] if dtm356_n > 1 else '']
                except CodecError as error:
                    type360 = run.fault(error, dtm356, 1, '/lines/*/dates/*/type', dtm356[1] if dtm356_n > 1 else '')
                type_v359 = (type360[0] if type360 is not None else None)
                source_code_v361 = (type360[1] if type360 is not None else None)
                at_x363 = dtm356[2] if dtm356_n > 2 else ''
                at_x364 = dtm356[3] if dtm356_n > 3 else ''
                at_x365 = dtm356[4] if dtm356_n > 4 else ''
                at362 = None
                if at_x363:
                    try:
                        at362 = K1.get(profile, at_x363, at_x364, at_x365)
                    except CodecError as error:
                        at362 = run.fault(error, dtm356, (2, 3, 4), '/lines/*/dates/*/at', (at_x363, at_x364, at_x365))
                dates_item366 = None
                if type_v359 is not None or source_code_v361 is not None or at362 is not None:
                    if at362 is None:
                        run.lacks('/lines/*/dates/*/at', dtm356 or m355[0], 'DTM-02 or DTM-03 or DTM-04')
                    if type_v359 is None:
                        run.lacks('/lines/*/dates/*/type', dtm356 or m355[0], 'DTM-01')
                    dates_item366 = {'at': at362, 'type': type_v359}
                    if source_code_v361 is not None:
                        dates_item366['sourceCode'] = source_code_v361
                if dates_item366 is not None:
                    dates353.append(dates_item366)
        if len(dates353) > 20:
            run.crowded('/lines/*/dates', m115[0], len(dates353), 20)
        if not dates353:
            dates353 = None
        dates367 = [*(dates or ()), *(dates353 or ())] or None
        references: Any = []
        for m368 in m115[8] or ():
            ref = m368[0]
            ref_n = len(ref)
            if not ((ref[2] if ref_n > 2 else '') != ''):
                continue
            try:
                type370 = TYPE_207[ref[1] if ref_n > 1 else '']
            except CodecError as error:
                type370 = run.fault(error, ref, 1, '/lines/*/references/*/type', ref[1] if ref_n > 1 else '')
            type_v369 = (type370[0] if type370 is not None else None)
            source_code_v371 = (type370[1] if type370 is not None else None)
            try:
                value372 = VALUE_208[ref[2] if ref_n > 2 else '']
            except CodecError as error:
                value372 = run.fault(error, ref, 2, '/lines/*/references/*/value', ref[2] if ref_n > 2 else '')
            try:
                description373 = DESCRIPTION_209[ref[3] if ref_n > 3 else '']
            except CodecError as error:
                description373 = run.fault(error, ref, 3, '/lines/*/references/*/description', ref[3] if ref_n > 3 else '')
            references_item = None
            if type_v369 is not None or source_code_v371 is not None or value372 is not None or description373 is not None:
                if type_v369 is None:
                    run.lacks('/lines/*/references/*/type', ref or m368[0], 'REF-01')
                if value372 is None:
                    run.lacks('/lines/*/references/*/value', ref or m368[0], 'REF-02')
                references_item = {'type': type_v369, 'value': value372}
                if description373 is not None:
                    references_item['description'] = description373
                if source_code_v371 is not None:
                    references_item['sourceCode'] = source_code_v371
            if references_item is not None:
                references.append(references_item)
        if len(references) > 50:
            run.crowded('/lines/*/references', m115[0], len(references), 50)
        if not references:
            references = None
        lines_item374 = None
        if line_id is not None or item is not None or stock is not None or on_hand is not None or available is not None or on_order is not None or open_orders is not None or held is not None or other_quantities348 is not None or dates367 is not None or references is not None:
            if item is None:
                run.lacks('/lines/*/item', lin or m115[0], 'LIN-02 or LIN-03')
            lines_item374 = {'item': item}
            if available is not None:
                lines_item374['available'] = available
            if dates367 is not None:
                lines_item374['dates'] = dates367
            if held is not None:
                lines_item374['held'] = held
            if line_id is not None:
                lines_item374['lineId'] = line_id
            if on_hand is not None:
                lines_item374['onHand'] = on_hand
            if on_order is not None:
                lines_item374['onOrder'] = on_order
            if open_orders is not None:
                lines_item374['openOrders'] = open_orders
            if other_quantities348 is not None:
                lines_item374['otherQuantities'] = other_quantities348
            if references is not None:
                lines_item374['references'] = references
            if stock is not None:
                lines_item374['stock'] = stock
        if lines_item374 is not None:
            lines114.append(lines_item374)
    if len(lines114) > 9999:
        run.crowded('/lines', n0[0], len(lines114), 9999)
    if not lines114:
        lines114 = None
    lines375: Any = []
    for m376 in n0[9] or ():
        lin381 = m376[0]
        lin381_n = len(lin381)
        pid_loop505 = m376[1]
        pid_loop505 = pid_loop505[0] if pid_loop505 else None
        pid506 = pid_loop505[0] if pid_loop505 is not None else None
        pid506_n = len(pid506) if pid506 is not None else 0
        uit_loop523 = m376[12]
        uit_loop523 = uit_loop523[0] if uit_loop523 else None
        uit524 = uit_loop523[0] if uit_loop523 is not None else None
        uit524_n = len(uit524) if uit524 is not None else 0
        for m377 in m376[20] or ():
            ls_loop378 = m377[7]
            ls_loop378 = ls_loop378[0] if ls_loop378 else None
            ls379 = ls_loop378[0] if ls_loop378 is not None else None
            ls379_n = len(ls379) if ls379 is not None else 0
            if not ((ls379[1] if ls379_n > 1 else '') != ''):
                continue
            try:
                scheme382 = SCHEME_210[(lin381[2] if lin381_n > 2 else '') if (lin381[2] if lin381_n > 2 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[3] if lin381_n > 3 else '') != '' else '']
            except CodecError as error:
                scheme382 = run.fault(error, lin381, 2, '/lines/*/item/identifiers/0/scheme', (lin381[2] if lin381_n > 2 else '') if (lin381[2] if lin381_n > 2 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[3] if lin381_n > 3 else '') != '' else '')
            scheme_v380 = (scheme382[0] if scheme382 is not None else None)
            source_code_v383 = (scheme382[1] if scheme382 is not None else None)
            try:
                value384 = VALUE_211[(lin381[3] if lin381_n > 3 else '') if (lin381[2] if lin381_n > 2 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[3] if lin381_n > 3 else '') != '' else '']
            except CodecError as error:
                value384 = run.fault(error, lin381, 3, '/lines/*/item/identifiers/0/value', (lin381[3] if lin381_n > 3 else '') if (lin381[2] if lin381_n > 2 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[3] if lin381_n > 3 else '') != '' else '')
            identifiers_item385 = None
            if scheme_v380 is not None or source_code_v383 is not None or value384 is not None:
                if scheme_v380 is None:
                    run.lacks('/lines/*/item/identifiers/0/scheme', lin381 or m377[0], 'LIN-02')
                if value384 is None:
                    run.lacks('/lines/*/item/identifiers/0/value', lin381 or m377[0], 'LIN-03')
                identifiers_item385 = {'scheme': scheme_v380, 'value': value384}
                if source_code_v383 is not None:
                    identifiers_item385['sourceCode'] = source_code_v383
            try:
                scheme387 = SCHEME_212[(lin381[4] if lin381_n > 4 else '') if (lin381[4] if lin381_n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[5] if lin381_n > 5 else '') != '' else '']
            except CodecError as error:
                scheme387 = run.fault(error, lin381, 4, '/lines/*/item/identifiers/1/scheme', (lin381[4] if lin381_n > 4 else '') if (lin381[4] if lin381_n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[5] if lin381_n > 5 else '') != '' else '')
            scheme_v386 = (scheme387[0] if scheme387 is not None else None)
            source_code_v388 = (scheme387[1] if scheme387 is not None else None)
            try:
                value389 = VALUE_213[(lin381[5] if lin381_n > 5 else '') if (lin381[4] if lin381_n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[5] if lin381_n > 5 else '') != '' else '']
            except CodecError as error:
                value389 = run.fault(error, lin381, 5, '/lines/*/item/identifiers/1/value', (lin381[5] if lin381_n > 5 else '') if (lin381[4] if lin381_n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[5] if lin381_n > 5 else '') != '' else '')
            identifiers_item390 = None
            if scheme_v386 is not None or source_code_v388 is not None or value389 is not None:
                if scheme_v386 is None:
                    run.lacks('/lines/*/item/identifiers/1/scheme', lin381 or m377[0], 'LIN-04')
                if value389 is None:
                    run.lacks('/lines/*/item/identifiers/1/value', lin381 or m377[0], 'LIN-05')
                identifiers_item390 = {'scheme': scheme_v386, 'value': value389}
                if source_code_v388 is not None:
                    identifiers_item390['sourceCode'] = source_code_v388
            try:
                scheme392 = SCHEME_214[(lin381[6] if lin381_n > 6 else '') if (lin381[6] if lin381_n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[7] if lin381_n > 7 else '') != '' else '']
            except CodecError as error:
                scheme392 = run.fault(error, lin381, 6, '/lines/*/item/identifiers/2/scheme', (lin381[6] if lin381_n > 6 else '') if (lin381[6] if lin381_n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[7] if lin381_n > 7 else '') != '' else '')
            scheme_v391 = (scheme392[0] if scheme392 is not None else None)
            source_code_v393 = (scheme392[1] if scheme392 is not None else None)
            try:
                value394 = VALUE_215[(lin381[7] if lin381_n > 7 else '') if (lin381[6] if lin381_n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[7] if lin381_n > 7 else '') != '' else '']
            except CodecError as error:
                value394 = run.fault(error, lin381, 7, '/lines/*/item/identifiers/2/value', (lin381[7] if lin381_n > 7 else '') if (lin381[6] if lin381_n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[7] if lin381_n > 7 else '') != '' else '')
            identifiers_item395 = None
            if scheme_v391 is not None or source_code_v393 is not None or value394 is not None:
                if scheme_v391 is None:
                    run.lacks('/lines/*/item/identifiers/2/scheme', lin381 or m377[0], 'LIN-06')
                if value394 is None:
                    run.lacks('/lines/*/item/identifiers/2/value', lin381 or m377[0], 'LIN-07')
                identifiers_item395 = {'scheme': scheme_v391, 'value': value394}
                if source_code_v393 is not None:
                    identifiers_item395['sourceCode'] = source_code_v393
            try:
                scheme397 = SCHEME_216[(lin381[8] if lin381_n > 8 else '') if (lin381[8] if lin381_n > 8 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[9] if lin381_n > 9 else '') != '' else '']
            except CodecError as error:
                scheme397 = run.fault(error, lin381, 8, '/lines/*/item/identifiers/3/scheme', (lin381[8] if lin381_n > 8 else '') if (lin381[8] if lin381_n > 8 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[9] if lin381_n > 9 else '') != '' else '')
            scheme_v396 = (scheme397[0] if scheme397 is not None else None)
            source_code_v398 = (scheme397[1] if scheme397 is not None else None)
            try:
                value399 = VALUE_217[(lin381[9] if lin381_n > 9 else '') if (lin381[8] if lin381_n > 8 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[9] if lin381_n > 9 else '') != '' else '']
            except CodecError as error:
                value399 = run.fault(error, lin381, 9, '/lines/*/item/identifiers/3/value', (lin381[9] if lin381_n > 9 else '') if (lin381[8] if lin381_n > 8 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[9] if lin381_n > 9 else '') != '' else '')
            identifiers_item400 = None
            if scheme_v396 is not None or source_code_v398 is not None or value399 is not None:
                if scheme_v396 is None:
                    run.lacks('/lines/*/item/identifiers/3/scheme', lin381 or m377[0], 'LIN-08')
                if value399 is None:
                    run.lacks('/lines/*/item/identifiers/3/value', lin381 or m377[0], 'LIN-09')
                identifiers_item400 = {'scheme': scheme_v396, 'value': value399}
                if source_code_v398 is not None:
                    identifiers_item400['sourceCode'] = source_code_v398
            try:
                scheme402 = SCHEME_218[(lin381[10] if lin381_n > 10 else '') if (lin381[10] if lin381_n > 10 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[11] if lin381_n > 11 else '') != '' else '']
            except CodecError as error:
                scheme402 = run.fault(error, lin381, 10, '/lines/*/item/identifiers/4/scheme', (lin381[10] if lin381_n > 10 else '') if (lin381[10] if lin381_n > 10 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[11] if lin381_n > 11 else '') != '' else '')
            scheme_v401 = (scheme402[0] if scheme402 is not None else None)
            source_code_v403 = (scheme402[1] if scheme402 is not None else None)
            try:
                value404 = VALUE_219[(lin381[11] if lin381_n > 11 else '') if (lin381[10] if lin381_n > 10 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[11] if lin381_n > 11 else '') != '' else '']
            except CodecError as error:
                value404 = run.fault(error, lin381, 11, '/lines/*/item/identifiers/4/value', (lin381[11] if lin381_n > 11 else '') if (lin381[10] if lin381_n > 10 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[11] if lin381_n > 11 else '') != '' else '')
            identifiers_item405 = None
            if scheme_v401 is not None or source_code_v403 is not None or value404 is not None:
                if scheme_v401 is None:
                    run.lacks('/lines/*/item/identifiers/4/scheme', lin381 or m377[0], 'LIN-10')
                if value404 is None:
                    run.lacks('/lines/*/item/identifiers/4/value', lin381 or m377[0], 'LIN-11')
                identifiers_item405 = {'scheme': scheme_v401, 'value': value404}
                if source_code_v403 is not None:
                    identifiers_item405['sourceCode'] = source_code_v403
            try:
                scheme407 = SCHEME_220[(lin381[12] if lin381_n > 12 else '') if (lin381[12] if lin381_n > 12 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[13] if lin381_n > 13 else '') != '' else '']
            except CodecError as error:
                scheme407 = run.fault(error, lin381, 12, '/lines/*/item/identifiers/5/scheme', (lin381[12] if lin381_n > 12 else '') if (lin381[12] if lin381_n > 12 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[13] if lin381_n > 13 else '') != '' else '')
            scheme_v406 = (scheme407[0] if scheme407 is not None else None)
            source_code_v408 = (scheme407[1] if scheme407 is not None else None)
            try:
                value409 = VALUE_221[(lin381[13] if lin381_n > 13 else '') if (lin381[12] if lin381_n > 12 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[13] if lin381_n > 13 else '') != '' else '']
            except CodecError as error:
                value409 = run.fault(error, lin381, 13, '/lines/*/item/identifiers/5/value', (lin381[13] if lin381_n > 13 else '') if (lin381[12] if lin381_n > 12 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[13] if lin381_n > 13 else '') != '' else '')
            identifiers_item410 = None
            if scheme_v406 is not None or source_code_v408 is not None or value409 is not None:
                if scheme_v406 is None:
                    run.lacks('/lines/*/item/identifiers/5/scheme', lin381 or m377[0], 'LIN-12')
                if value409 is None:
                    run.lacks('/lines/*/item/identifiers/5/value', lin381 or m377[0], 'LIN-13')
                identifiers_item410 = {'scheme': scheme_v406, 'value': value409}
                if source_code_v408 is not None:
                    identifiers_item410['sourceCode'] = source_code_v408
            try:
                scheme412 = SCHEME_222[(lin381[14] if lin381_n > 14 else '') if (lin381[14] if lin381_n > 14 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[15] if lin381_n > 15 else '') != '' else '']
            except CodecError as error:
                scheme412 = run.fault(error, lin381, 14, '/lines/*/item/identifiers/6/scheme', (lin381[14] if lin381_n > 14 else '') if (lin381[14] if lin381_n > 14 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[15] if lin381_n > 15 else '') != '' else '')
            scheme_v411 = (scheme412[0] if scheme412 is not None else None)
            source_code_v413 = (scheme412[1] if scheme412 is not None else None)
            try:
                value414 = VALUE_223[(lin381[15] if lin381_n > 15 else '') if (lin381[14] if lin381_n > 14 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[15] if lin381_n > 15 else '') != '' else '']
            except CodecError as error:
                value414 = run.fault(error, lin381, 15, '/lines/*/item/identifiers/6/value', (lin381[15] if lin381_n > 15 else '') if (lin381[14] if lin381_n > 14 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[15] if lin381_n > 15 else '') != '' else '')
            identifiers_item415 = None
            if scheme_v411 is not None or source_code_v413 is not None or value414 is not None:
                if scheme_v411 is None:
                    run.lacks('/lines/*/item/identifiers/6/scheme', lin381 or m377[0], 'LIN-14')
                if value414 is None:
                    run.lacks('/lines/*/item/identifiers/6/value', lin381 or m377[0], 'LIN-15')
                identifiers_item415 = {'scheme': scheme_v411, 'value': value414}
                if source_code_v413 is not None:
                    identifiers_item415['sourceCode'] = source_code_v413
            try:
                scheme417 = SCHEME_224[(lin381[16] if lin381_n > 16 else '') if (lin381[16] if lin381_n > 16 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[17] if lin381_n > 17 else '') != '' else '']
            except CodecError as error:
                scheme417 = run.fault(error, lin381, 16, '/lines/*/item/identifiers/7/scheme', (lin381[16] if lin381_n > 16 else '') if (lin381[16] if lin381_n > 16 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[17] if lin381_n > 17 else '') != '' else '')
            scheme_v416 = (scheme417[0] if scheme417 is not None else None)
            source_code_v418 = (scheme417[1] if scheme417 is not None else None)
            try:
                value419 = VALUE_225[(lin381[17] if lin381_n > 17 else '') if (lin381[16] if lin381_n > 16 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[17] if lin381_n > 17 else '') != '' else '']
            except CodecError as error:
                value419 = run.fault(error, lin381, 17, '/lines/*/item/identifiers/7/value', (lin381[17] if lin381_n > 17 else '') if (lin381[16] if lin381_n > 16 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[17] if lin381_n > 17 else '') != '' else '')
            identifiers_item420 = None
            if scheme_v416 is not None or source_code_v418 is not None or value419 is not None:
                if scheme_v416 is None:
                    run.lacks('/lines/*/item/identifiers/7/scheme', lin381 or m377[0], 'LIN-16')
                if value419 is None:
                    run.lacks('/lines/*/item/identifiers/7/value', lin381 or m377[0], 'LIN-17')
                identifiers_item420 = {'scheme': scheme_v416, 'value': value419}
                if source_code_v418 is not None:
                    identifiers_item420['sourceCode'] = source_code_v418
            try:
                scheme422 = SCHEME_226[(lin381[18] if lin381_n > 18 else '') if (lin381[18] if lin381_n > 18 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[19] if lin381_n > 19 else '') != '' else '']
            except CodecError as error:
                scheme422 = run.fault(error, lin381, 18, '/lines/*/item/identifiers/8/scheme', (lin381[18] if lin381_n > 18 else '') if (lin381[18] if lin381_n > 18 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[19] if lin381_n > 19 else '') != '' else '')
            scheme_v421 = (scheme422[0] if scheme422 is not None else None)
            source_code_v423 = (scheme422[1] if scheme422 is not None else None)
            try:
                value424 = VALUE_227[(lin381[19] if lin381_n > 19 else '') if (lin381[18] if lin381_n > 18 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[19] if lin381_n > 19 else '') != '' else '']
            except CodecError as error:
                value424 = run.fault(error, lin381, 19, '/lines/*/item/identifiers/8/value', (lin381[19] if lin381_n > 19 else '') if (lin381[18] if lin381_n > 18 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[19] if lin381_n > 19 else '') != '' else '')
            identifiers_item425 = None
            if scheme_v421 is not None or source_code_v423 is not None or value424 is not None:
                if scheme_v421 is None:
                    run.lacks('/lines/*/item/identifiers/8/scheme', lin381 or m377[0], 'LIN-18')
                if value424 is None:
                    run.lacks('/lines/*/item/identifiers/8/value', lin381 or m377[0], 'LIN-19')
                identifiers_item425 = {'scheme': scheme_v421, 'value': value424}
                if source_code_v423 is not None:
                    identifiers_item425['sourceCode'] = source_code_v423
            try:
                scheme427 = SCHEME_228[(lin381[20] if lin381_n > 20 else '') if (lin381[20] if lin381_n > 20 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[21] if lin381_n > 21 else '') != '' else '']
            except CodecError as error:
                scheme427 = run.fault(error, lin381, 20, '/lines/*/item/identifiers/9/scheme', (lin381[20] if lin381_n > 20 else '') if (lin381[20] if lin381_n > 20 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[21] if lin381_n > 21 else '') != '' else '')
            scheme_v426 = (scheme427[0] if scheme427 is not None else None)
            source_code_v428 = (scheme427[1] if scheme427 is not None else None)
            try:
                value429 = VALUE_229[(lin381[21] if lin381_n > 21 else '') if (lin381[20] if lin381_n > 20 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[21] if lin381_n > 21 else '') != '' else '']
            except CodecError as error:
                value429 = run.fault(error, lin381, 21, '/lines/*/item/identifiers/9/value', (lin381[21] if lin381_n > 21 else '') if (lin381[20] if lin381_n > 20 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[21] if lin381_n > 21 else '') != '' else '')
            identifiers_item430 = None
            if scheme_v426 is not None or source_code_v428 is not None or value429 is not None:
                if scheme_v426 is None:
                    run.lacks('/lines/*/item/identifiers/9/scheme', lin381 or m377[0], 'LIN-20')
                if value429 is None:
                    run.lacks('/lines/*/item/identifiers/9/value', lin381 or m377[0], 'LIN-21')
                identifiers_item430 = {'scheme': scheme_v426, 'value': value429}
                if source_code_v428 is not None:
                    identifiers_item430['sourceCode'] = source_code_v428
            try:
                scheme432 = SCHEME_230[(lin381[22] if lin381_n > 22 else '') if (lin381[22] if lin381_n > 22 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[23] if lin381_n > 23 else '') != '' else '']
            except CodecError as error:
                scheme432 = run.fault(error, lin381, 22, '/lines/*/item/identifiers/10/scheme', (lin381[22] if lin381_n > 22 else '') if (lin381[22] if lin381_n > 22 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[23] if lin381_n > 23 else '') != '' else '')
            scheme_v431 = (scheme432[0] if scheme432 is not None else None)
            source_code_v433 = (scheme432[1] if scheme432 is not None else None)
            try:
                value434 = VALUE_231[(lin381[23] if lin381_n > 23 else '') if (lin381[22] if lin381_n > 22 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[23] if lin381_n > 23 else '') != '' else '']
            except CodecError as error:
                value434 = run.fault(error, lin381, 23, '/lines/*/item/identifiers/10/value', (lin381[23] if lin381_n > 23 else '') if (lin381[22] if lin381_n > 22 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[23] if lin381_n > 23 else '') != '' else '')
            identifiers_item435 = None
            if scheme_v431 is not None or source_code_v433 is not None or value434 is not None:
                if scheme_v431 is None:
                    run.lacks('/lines/*/item/identifiers/10/scheme', lin381 or m377[0], 'LIN-22')
                if value434 is None:
                    run.lacks('/lines/*/item/identifiers/10/value', lin381 or m377[0], 'LIN-23')
                identifiers_item435 = {'scheme': scheme_v431, 'value': value434}
                if source_code_v433 is not None:
                    identifiers_item435['sourceCode'] = source_code_v433
            try:
                scheme437 = SCHEME_232[(lin381[24] if lin381_n > 24 else '') if (lin381[24] if lin381_n > 24 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[25] if lin381_n > 25 else '') != '' else '']
            except CodecError as error:
                scheme437 = run.fault(error, lin381, 24, '/lines/*/item/identifiers/11/scheme', (lin381[24] if lin381_n > 24 else '') if (lin381[24] if lin381_n > 24 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[25] if lin381_n > 25 else '') != '' else '')
            scheme_v436 = (scheme437[0] if scheme437 is not None else None)
            source_code_v438 = (scheme437[1] if scheme437 is not None else None)
            try:
                value439 = VALUE_233[(lin381[25] if lin381_n > 25 else '') if (lin381[24] if lin381_n > 24 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[25] if lin381_n > 25 else '') != '' else '']
            except CodecError as error:
                value439 = run.fault(error, lin381, 25, '/lines/*/item/identifiers/11/value', (lin381[25] if lin381_n > 25 else '') if (lin381[24] if lin381_n > 24 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[25] if lin381_n > 25 else '') != '' else '')
            identifiers_item440 = None
            if scheme_v436 is not None or source_code_v438 is not None or value439 is not None:
                if scheme_v436 is None:
                    run.lacks('/lines/*/item/identifiers/11/scheme', lin381 or m377[0], 'LIN-24')
                if value439 is None:
                    run.lacks('/lines/*/item/identifiers/11/value', lin381 or m377[0], 'LIN-25')
                identifiers_item440 = {'scheme': scheme_v436, 'value': value439}
                if source_code_v438 is not None:
                    identifiers_item440['sourceCode'] = source_code_v438
            try:
                scheme442 = SCHEME_234[(lin381[26] if lin381_n > 26 else '') if (lin381[26] if lin381_n > 26 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[27] if lin381_n > 27 else '') != '' else '']
            except CodecError as error:
                scheme442 = run.fault(error, lin381, 26, '/lines/*/item/identifiers/12/scheme', (lin381[26] if lin381_n > 26 else '') if (lin381[26] if lin381_n > 26 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[27] if lin381_n > 27 else '') != '' else '')
            scheme_v441 = (scheme442[0] if scheme442 is not None else None)
            source_code_v443 = (scheme442[1] if scheme442 is not None else None)
            try:
                value444 = VALUE_235[(lin381[27] if lin381_n > 27 else '') if (lin381[26] if lin381_n > 26 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[27] if lin381_n > 27 else '') != '' else '']
            except CodecError as error:
                value444 = run.fault(error, lin381, 27, '/lines/*/item/identifiers/12/value', (lin381[27] if lin381_n > 27 else '') if (lin381[26] if lin381_n > 26 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[27] if lin381_n > 27 else '') != '' else '')
            identifiers_item445 = None
            if scheme_v441 is not None or source_code_v443 is not None or value444 is not None:
                if scheme_v441 is None:
                    run.lacks('/lines/*/item/identifiers/12/scheme', lin381 or m377[0], 'LIN-26')
                if value444 is None:
                    run.lacks('/lines/*/item/identifiers/12/value', lin381 or m377[0], 'LIN-27')
                identifiers_item445 = {'scheme': scheme_v441, 'value': value444}
                if source_code_v443 is not None:
                    identifiers_item445['sourceCode'] = source_code_v443
            try:
                scheme447 = SCHEME_236[(lin381[28] if lin381_n > 28 else '') if (lin381[28] if lin381_n > 28 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[29] if lin381_n > 29 else '') != '' else '']
            except CodecError as error:
                scheme447 = run.fault(error, lin381, 28, '/lines/*/item/identifiers/13/scheme', (lin381[28] if lin381_n > 28 else '') if (lin381[28] if lin381_n > 28 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[29] if lin381_n > 29 else '') != '' else '')
            scheme_v446 = (scheme447[0] if scheme447 is not None else None)
            source_code_v448 = (scheme447[1] if scheme447 is not None else None)
            try:
                value449 = VALUE_237[(lin381[29] if lin381_n > 29 else '') if (lin381[28] if lin381_n > 28 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[29] if lin381_n > 29 else '') != '' else '']
            except CodecError as error:
                value449 = run.fault(error, lin381, 29, '/lines/*/item/identifiers/13/value', (lin381[29] if lin381_n > 29 else '') if (lin381[28] if lin381_n > 28 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[29] if lin381_n > 29 else '') != '' else '')
            identifiers_item450 = None
            if scheme_v446 is not None or source_code_v448 is not None or value449 is not None:
                if scheme_v446 is None:
                    run.lacks('/lines/*/item/identifiers/13/scheme', lin381 or m377[0], 'LIN-28')
                if value449 is None:
                    run.lacks('/lines/*/item/identifiers/13/value', lin381 or m377[0], 'LIN-29')
                identifiers_item450 = {'scheme': scheme_v446, 'value': value449}
                if source_code_v448 is not None:
                    identifiers_item450['sourceCode'] = source_code_v448
            try:
                scheme452 = SCHEME_238[(lin381[30] if lin381_n > 30 else '') if (lin381[30] if lin381_n > 30 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[31] if lin381_n > 31 else '') != '' else '']
            except CodecError as error:
                scheme452 = run.fault(error, lin381, 30, '/lines/*/item/identifiers/14/scheme', (lin381[30] if lin381_n > 30 else '') if (lin381[30] if lin381_n > 30 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[31] if lin381_n > 31 else '') != '' else '')
            scheme_v451 = (scheme452[0] if scheme452 is not None else None)
            source_code_v453 = (scheme452[1] if scheme452 is not None else None)
            try:
                value454 = VALUE_239[(lin381[31] if lin381_n > 31 else '') if (lin381[30] if lin381_n > 30 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[31] if lin381_n > 31 else '') != '' else '']
            except CodecError as error:
                value454 = run.fault(error, lin381, 31, '/lines/*/item/identifiers/14/value', (lin381[31] if lin381_n > 31 else '') if (lin381[30] if lin381_n > 30 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin381[31] if lin381_n > 31 else '') != '' else '')
            identifiers_item455 = None
            if scheme_v451 is not None or source_code_v453 is not None or value454 is not None:
                if scheme_v451 is None:
                    run.lacks('/lines/*/item/identifiers/14/scheme', lin381 or m377[0], 'LIN-30')
                if value454 is None:
                    run.lacks('/lines/*/item/identifiers/14/value', lin381 or m377[0], 'LIN-31')
                identifiers_item455 = {'scheme': scheme_v451, 'value': value454}
                if source_code_v453 is not None:
                    identifiers_item455['sourceCode'] = source_code_v453
            identifiers456: Any = []
            if identifiers_item385 is not None:
                identifiers456.append(identifiers_item385)
            if identifiers_item390 is not None:
                identifiers456.append(identifiers_item390)
            if identifiers_item395 is not None:
                identifiers456.append(identifiers_item395)
            if identifiers_item400 is not None:
                identifiers456.append(identifiers_item400)
            if identifiers_item405 is not None:
                identifiers456.append(identifiers_item405)
            if identifiers_item410 is not None:
                identifiers456.append(identifiers_item410)
            if identifiers_item415 is not None:
                identifiers456.append(identifiers_item415)
            if identifiers_item420 is not None:
                identifiers456.append(identifiers_item420)
            if identifiers_item425 is not None:
                identifiers456.append(identifiers_item425)
            if identifiers_item430 is not None:
                identifiers456.append(identifiers_item430)
            if identifiers_item435 is not None:
                identifiers456.append(identifiers_item435)
            if identifiers_item440 is not None:
                identifiers456.append(identifiers_item440)
            if identifiers_item445 is not None:
                identifiers456.append(identifiers_item445)
            if identifiers_item450 is not None:
                identifiers456.append(identifiers_item450)
            if identifiers_item455 is not None:
                identifiers456.append(identifiers_item455)
            if not identifiers456:
                identifiers456 = None
            try:
                sku458 = SKU_240[(lin381[3] if lin381_n > 3 else '') if (lin381[2] if lin381_n > 2 else '') == 'SK' else '']
            except CodecError as error:
                sku458 = run.fault(error, lin381, 3, '/lines/*/item/sku', (lin381[3] if lin381_n > 3 else '') if (lin381[2] if lin381_n > 2 else '') == 'SK' else '')
            sku_v457 = sku458
            if sku_v457 is None:
                try:
                    sku459 = SKU_241[(lin381[5] if lin381_n > 5 else '') if (lin381[4] if lin381_n > 4 else '') == 'SK' else '']
                except CodecError as error:
                    sku459 = run.fault(error, lin381, 5, '/lines/*/item/sku', (lin381[5] if lin381_n > 5 else '') if (lin381[4] if lin381_n > 4 else '') == 'SK' else '')
                sku_v457 = sku459
            if sku_v457 is None:
                try:
                    sku460 = SKU_242[(lin381[7] if lin381_n > 7 else '') if (lin381[6] if lin381_n > 6 else '') == 'SK' else '']
                except CodecError as error:
                    sku460 = run.fault(error, lin381, 7, '/lines/*/item/sku', (lin381[7] if lin381_n > 7 else '') if (lin381[6] if lin381_n > 6 else '') == 'SK' else '')
                sku_v457 = sku460
            if sku_v457 is None:
                try:
                    sku461 = SKU_243[(lin381[9] if lin381_n > 9 else '') if (lin381[8] if lin381_n > 8 else '') == 'SK' else '']
                except CodecError as error:
                    sku461 = run.fault(error, lin381, 9, '/lines/*/item/sku', (lin381[9] if lin381_n > 9 else '') if (lin381[8] if lin381_n > 8 else '') == 'SK' else '')
                sku_v457 = sku461
            if sku_v457 is None:
                try:
                    sku462 = SKU_244[(lin381[11] if lin381_n > 11 else '') if (lin381[10] if lin381_n > 10 else '') == 'SK' else '']
                except CodecError as error:
                    sku462 = run.fault(error, lin381, 11, '/lines/*/item/sku', (lin381[11] if lin381_n > 11 else '') if (lin381[10] if lin381_n > 10 else '') == 'SK' else '')
                sku_v457 = sku462
            if sku_v457 is None:
                try:
                    sku463 = SKU_245[(lin381[13] if lin381_n > 13 else '') if (lin381[12] if lin381_n > 12 else '') == 'SK' else '']
                except CodecError as error:
                    sku463 = run.fault(error, lin381, 13, '/lines/*/item/sku', (lin381[13] if lin381_n > 13 else '') if (lin381[12] if lin381_n > 12 else '') == 'SK' else '')
                sku_v457 = sku463
            if sku_v457 is None:
                try:
                    sku464 = SKU_246[(lin381[15] if lin381_n > 15 else '') if (lin381[14] if lin381_n > 14 else '') == 'SK' else '']
                except CodecError as error:
                    sku464 = run.fault(error, lin381, 15, '/lines/*/item/sku', (lin381[15] if lin381_n > 15 else '') if (lin381[14] if lin381_n > 14 else '') == 'SK' else '')
                sku_v457 = sku464
            if sku_v457 is None:
                try:
                    sku465 = SKU_247[(lin381[17] if lin381_n > 17 else '') if (lin381[16] if lin381_n > 16 else '') == 'SK' else '']
                except CodecError as error:
                    sku465 = run.fault(error, lin381, 17, '/lines/*/item/sku', (lin381[17] if lin381_n > 17 else '') if (lin381[16] if lin381_n > 16 else '') == 'SK' else '')
                sku_v457 = sku465
            if sku_v457 is None:
                try:
                    sku466 = SKU_248[(lin381[19] if lin381_n > 19 else '') if (lin381[18] if lin381_n > 18 else '') == 'SK' else '']
                except CodecError as error:
                    sku466 = run.fault(error, lin381, 19, '/lines/*/item/sku', (lin381[19] if lin381_n > 19 else '') if (lin381[18] if lin381_n > 18 else '') == 'SK' else '')
                sku_v457 = sku466
            if sku_v457 is None:
                try:
                    sku467 = SKU_249[(lin381[21] if lin381_n > 21 else '') if (lin381[20] if lin381_n > 20 else '') == 'SK' else '']
                except CodecError as error:
                    sku467 = run.fault(error, lin381, 21, '/lines/*/item/sku', (lin381[21] if lin381_n > 21 else '') if (lin381[20] if lin381_n > 20 else '') == 'SK' else '')
                sku_v457 = sku467
            if sku_v457 is None:
                try:
                    sku468 = SKU_250[(lin381[23] if lin381_n > 23 else '') if (lin381[22] if lin381_n > 22 else '') == 'SK' else '']
                except CodecError as error:
                    sku468 = run.fault(error, lin381, 23, '/lines/*/item/sku', (lin381[23] if lin381_n > 23 else '') if (lin381[22] if lin381_n > 22 else '') == 'SK' else '')
                sku_v457 = sku468
            if sku_v457 is None:
                try:
                    sku469 = SKU_251[(lin381[25] if lin381_n > 25 else '') if (lin381[24] if lin381_n > 24 else '') == 'SK' else '']
                except CodecError as error:
                    sku469 = run.fault(error, lin381, 25, '/lines/*/item/sku', (lin381[25] if lin381_n > 25 else '') if (lin381[24] if lin381_n > 24 else '') == 'SK' else '')
                sku_v457 = sku469
            if sku_v457 is None:
                try:
                    sku470 = SKU_252[(lin381[27] if lin381_n > 27 else '') if (lin381[26] if lin381_n > 26 else '') == 'SK' else '']
                except CodecError as error:
                    sku470 = run.fault(error, lin381, 27, '/lines/*/item/sku', (lin381[27] if lin381_n > 27 else '') if (lin381[26] if lin381_n > 26 else '') == 'SK' else '')
                sku_v457 = sku470
            if sku_v457 is None:
                try:
                    sku471 = SKU_253[(lin381[29] if lin381_n > 29 else '') if (lin381[28] if lin381_n > 28 else '') == 'SK' else '']
                except CodecError as error:
                    sku471 = run.fault(error, lin381, 29, '/lines/*/item/sku', (lin381[29] if lin381_n > 29 else '') if (lin381[28] if lin381_n > 28 else '') == 'SK' else '')
                sku_v457 = sku471
            if sku_v457 is None:
                try:
                    sku472 = SKU_254[(lin381[31] if lin381_n > 31 else '') if (lin381[30] if lin381_n > 30 else '') == 'SK' else '']
                except CodecError as error:
                    sku472 = run.fault(error, lin381, 31, '/lines/*/item/sku', (lin381[31] if lin381_n > 31 else '') if (lin381[30] if lin381_n > 30 else '') == 'SK' else '')
                sku_v457 = sku472
            try:
                gtin474 = GTIN_255[(lin381[3] if lin381_n > 3 else '') if (lin381[2] if lin381_n > 2 else '') in ('UP', 'EN', 'UK') else '']
            except CodecError as error:
                gtin474 = run.fault(error, lin381, 3, '/lines/*/item/gtin', (lin381[3] if lin381_n > 3 else '') if (lin381[2] if lin381_n > 2 else '') in ('UP', 'EN', 'UK') else '')
            gtin_v473 = gtin474
            if gtin_v473 is None:
                try:
                    gtin475 = GTIN_256[(lin381[5] if lin381_n > 5 else '') if (lin381[4] if lin381_n > 4 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin475 = run.fault(error, lin381, 5, '/lines/*/item/gtin', (lin381[5] if lin381_n > 5 else '') if (lin381[4] if lin381_n > 4 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v473 = gtin475
            if gtin_v473 is None:
                try:
                    gtin476 = GTIN_257[(lin381[7] if lin381_n > 7 else '') if (lin381[6] if lin381_n > 6 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin476 = run.fault(error, lin381, 7, '/lines/*/item/gtin', (lin381[7] if lin381_n > 7 else '') if (lin381[6] if lin381_n > 6 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v473 = gtin476
            if gtin_v473 is None:
                try:
                    gtin477 = GTIN_258[(lin381[9] if lin381_n > 9 else '') if (lin381[8] if lin381_n > 8 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin477 = run.fault(error, lin381, 9, '/lines/*/item/gtin', (lin381[9] if lin381_n > 9 else '') if (lin381[8] if lin381_n > 8 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v473 = gtin477
            if gtin_v473 is None:
                try:
                    gtin478 = GTIN_259[(lin381[11] if lin381_n > 11 else '') if (lin381[10] if lin381_n > 10 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin478 = run.fault(error, lin381, 11, '/lines/*/item/gtin', (lin381[11] if lin381_n > 11 else '') if (lin381[10] if lin381_n > 10 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v473 = gtin478
            if gtin_v473 is None:
                try:
                    gtin479 = GTIN_260[(lin381[13] if lin381_n > 13 else '') if (lin381[12] if lin381_n > 12 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin479 = run.fault(error, lin381, 13, '/lines/*/item/gtin', (lin381[13] if lin381_n > 13 else '') if (lin381[12] if lin381_n > 12 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v473 = gtin479
            if gtin_v473 is None:
                try:
                    gtin480 = GTIN_261[(lin381[15] if lin381_n > 15 else '') if (lin381[14] if lin381_n > 14 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin480 = run.fault(error, lin381, 15, '/lines/*/item/gtin', (lin381[15] if lin381_n > 15 else '') if (lin381[14] if lin381_n > 14 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v473 = gtin480
            if gtin_v473 is None:
                try:
                    gtin481 = GTIN_262[(lin381[17] if lin381_n > 17 else '') if (lin381[16] if lin381_n > 16 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin481 = run.fault(error, lin381, 17, '/lines/*/item/gtin', (lin381[17] if lin381_n > 17 else '') if (lin381[16] if lin381_n > 16 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v473 = gtin481
            if gtin_v473 is None:
                try:
                    gtin482 = GTIN_263[(lin381[19] if lin381_n > 19 else '') if (lin381[18] if lin381_n > 18 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin482 = run.fault(error, lin381, 19, '/lines/*/item/gtin', (lin381[19] if lin381_n > 19 else '') if (lin381[18] if lin381_n > 18 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v473 = gtin482
            if gtin_v473 is None:
                try:
                    gtin483 = GTIN_264[(lin381[21] if lin381_n > 21 else '') if (lin381[20] if lin381_n > 20 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin483 = run.fault(error, lin381, 21, '/lines/*/item/gtin', (lin381[21] if lin381_n > 21 else '') if (lin381[20] if lin381_n > 20 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v473 = gtin483
            if gtin_v473 is None:
                try:
                    gtin484 = GTIN_265[(lin381[23] if lin381_n > 23 else '') if (lin381[22] if lin381_n > 22 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin484 = run.fault(error, lin381, 23, '/lines/*/item/gtin', (lin381[23] if lin381_n > 23 else '') if (lin381[22] if lin381_n > 22 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v473 = gtin484
            if gtin_v473 is None:
                try:
                    gtin485 = GTIN_266[(lin381[25] if lin381_n > 25 else '') if (lin381[24] if lin381_n > 24 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin485 = run.fault(error, lin381, 25, '/lines/*/item/gtin', (lin381[25] if lin381_n > 25 else '') if (lin381[24] if lin381_n > 24 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v473 = gtin485
            if gtin_v473 is None:
                try:
                    gtin486 = GTIN_267[(lin381[27] if lin381_n > 27 else '') if (lin381[26] if lin381_n > 26 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin486 = run.fault(error, lin381, 27, '/lines/*/item/gtin', (lin381[27] if lin381_n > 27 else '') if (lin381[26] if lin381_n > 26 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v473 = gtin486
            if gtin_v473 is None:
                try:
                    gtin487 = GTIN_268[(lin381[29] if lin381_n > 29 else '') if (lin381[28] if lin381_n > 28 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin487 = run.fault(error, lin381, 29, '/lines/*/item/gtin', (lin381[29] if lin381_n > 29 else '') if (lin381[28] if lin381_n > 28 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v473 = gtin487
            if gtin_v473 is None:
                try:
                    gtin488 = GTIN_269[(lin381[31] if lin381_n > 31 else '') if (lin381[30] if lin381_n > 30 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin488 = run.fault(error, lin381, 31, '/lines/*/item/gtin', (lin381[31] if lin381_n > 31 else '') if (lin381[30] if lin381_n > 30 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v473 = gtin488
            try:
                country_of_origin490 = COUNTRY_OF_ORIGIN_270[(lin381[3] if lin381_n > 3 else '') if (lin381[2] if lin381_n > 2 else '') == 'CH' else '']
            except CodecError as error:
                country_of_origin490 = run.fault(error, lin381, 3, '/lines/*/item/countryOfOrigin', (lin381[3] if lin381_n > 3 else '') if (lin381[2] if lin381_n > 2 else '') == 'CH' else '')
            country_of_origin_v489 = country_of_origin490
            if country_of_origin_v489 is None:
                try:
                    country_of_origin491 = COUNTRY_OF_ORIGIN_271[(lin381[5] if lin381_n > 5 else '') if (lin381[4] if lin381_n > 4 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin491 = run.fault(error, lin381, 5, '/lines/*/item/countryOfOrigin', (lin381[5] if lin381_n > 5 else '') if (lin381[4] if lin381_n > 4 else '') == 'CH' else '')
                country_of_origin_v489 = country_of_origin491
            if country_of_origin_v489 is None:
                try:
                    country_of_origin492 = COUNTRY_OF_ORIGIN_272[(lin381[7] if lin381_n > 7 else '') if (lin381[6] if lin381_n > 6 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin492 = run.fault(error, lin381, 7, '/lines/*/item/countryOfOrigin', (lin381[7] if lin381_n > 7 else '') if (lin381[6] if lin381_n > 6 else '') == 'CH' else '')
                country_of_origin_v489 = country_of_origin492
            if country_of_origin_v489 is None:
                try:
                    country_of_origin493 = COUNTRY_OF_ORIGIN_273[(lin381[9] if lin381_n > 9 else '') if (lin381[8] if lin381_n > 8 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin493 = run.fault(error, lin381, 9, '/lines/*/item/countryOfOrigin', (lin381[9] if lin381_n > 9 else '') if (lin381[8] if lin381_n > 8 else '') == 'CH' else '')
                country_of_origin_v489 = country_of_origin493
            if country_of_origin_v489 is None:
                try:
                    country_of_origin494 = COUNTRY_OF_ORIGIN_274[(lin381[11] if lin381_n > 11 else '') if (lin381[10] if lin381_n > 10 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin494 = run.fault(error, lin381, 11, '/lines/*/item/countryOfOrigin', (lin381[11] if lin381_n > 11 else '') if (lin381[10] if lin381_n > 10 else '') == 'CH' else '')
                country_of_origin_v489 = country_of_origin494
            if country_of_origin_v489 is None:
                try:
                    country_of_origin495 = COUNTRY_OF_ORIGIN_275[(lin381[13] if lin381_n > 13 else '') if (lin381[12] if lin381_n > 12 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin495 = run.fault(error, lin381, 13, '/lines/*/item/countryOfOrigin', (lin381[13] if lin381_n > 13 else '') if (lin381[12] if lin381_n > 12 else '') == 'CH' else '')
                country_of_origin_v489 = country_of_origin495
            if country_of_origin_v489 is None:
                try:
                    country_of_origin496 = COUNTRY_OF_ORIGIN_276[(lin381[15] if lin381_n > 15 else '') if (lin381[14] if lin381_n > 14 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin496 = run.fault(error, lin381, 15, '/lines/*/item/countryOfOrigin', (lin381[15] if lin381_n > 15 else '') if (lin381[14] if lin381_n > 14 else '') == 'CH' else '')
                country_of_origin_v489 = country_of_origin496
            if country_of_origin_v489 is None:
                try:
                    country_of_origin497 = COUNTRY_OF_ORIGIN_277[(lin381[17] if lin381_n > 17 else '') if (lin381[16] if lin381_n > 16 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin497 = run.fault(error, lin381, 17, '/lines/*/item/countryOfOrigin', (lin381[17] if lin381_n > 17 else '') if (lin381[16] if lin381_n > 16 else '') == 'CH' else '')
                country_of_origin_v489 = country_of_origin497
            if country_of_origin_v489 is None:
                try:
                    country_of_origin498 = COUNTRY_OF_ORIGIN_278[(lin381[19] if lin381_n > 19 else '') if (lin381[18] if lin381_n > 18 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin498 = run.fault(error, lin381, 19, '/lines/*/item/countryOfOrigin', (lin381[19] if lin381_n > 19 else '') if (lin381[18] if lin381_n > 18 else '') == 'CH' else '')
                country_of_origin_v489 = country_of_origin498
            if country_of_origin_v489 is None:
                try:
                    country_of_origin499 = COUNTRY_OF_ORIGIN_279[(lin381[21] if lin381_n > 21 else '') if (lin381[20] if lin381_n > 20 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin499 = run.fault(error, lin381, 21, '/lines/*/item/countryOfOrigin', (lin381[21] if lin381_n > 21 else '') if (lin381[20] if lin381_n > 20 else '') == 'CH' else '')
                country_of_origin_v489 = country_of_origin499
            if country_of_origin_v489 is None:
                try:
                    country_of_origin500 = COUNTRY_OF_ORIGIN_280[(lin381[23] if lin381_n > 23 else '') if (lin381[22] if lin381_n > 22 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin500 = run.fault(error, lin381, 23, '/lines/*/item/countryOfOrigin', (lin381[23] if lin381_n > 23 else '') if (lin381[22] if lin381_n > 22 else '') == 'CH' else '')
                country_of_origin_v489 = country_of_origin500
            if country_of_origin_v489 is None:
                try:
                    country_of_origin501 = COUNTRY_OF_ORIGIN_281[(lin381[25] if lin381_n > 25 else '') if (lin381[24] if lin381_n > 24 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin501 = run.fault(error, lin381, 25, '/lines/*/item/countryOfOrigin', (lin381[25] if lin381_n > 25 else '') if (lin381[24] if lin381_n > 24 else '') == 'CH' else '')
                country_of_origin_v489 = country_of_origin501
            if country_of_origin_v489 is None:
                try:
                    country_of_origin502 = COUNTRY_OF_ORIGIN_282[(lin381[27] if lin381_n > 27 else '') if (lin381[26] if lin381_n > 26 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin502 = run.fault(error, lin381, 27, '/lines/*/item/countryOfOrigin', (lin381[27] if lin381_n > 27 else '') if (lin381[26] if lin381_n > 26 else '') == 'CH' else '')
                country_of_origin_v489 = country_of_origin502
            if country_of_origin_v489 is None:
                try:
                    country_of_origin503 = COUNTRY_OF_ORIGIN_283[(lin381[29] if lin381_n > 29 else '') if (lin381[28] if lin381_n > 28 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin503 = run.fault(error, lin381, 29, '/lines/*/item/countryOfOrigin', (lin381[29] if lin381_n > 29 else '') if (lin381[28] if lin381_n > 28 else '') == 'CH' else '')
                country_of_origin_v489 = country_of_origin503
            if country_of_origin_v489 is None:
                try:
                    country_of_origin504 = COUNTRY_OF_ORIGIN_284[(lin381[31] if lin381_n > 31 else '') if (lin381[30] if lin381_n > 30 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin504 = run.fault(error, lin381, 31, '/lines/*/item/countryOfOrigin', (lin381[31] if lin381_n > 31 else '') if (lin381[30] if lin381_n > 30 else '') == 'CH' else '')
                country_of_origin_v489 = country_of_origin504
            try:
                description507 = DESCRIPTION_285[pid506[5] if pid506_n > 5 else '']
            except CodecError as error:
                description507 = run.fault(error, pid506, 5, '/lines/*/item/description', pid506[5] if pid506_n > 5 else '')
            item508 = None
            if identifiers456 is not None or sku_v457 is not None or gtin_v473 is not None or country_of_origin_v489 is not None or description507 is not None:
                item508 = {}
                if country_of_origin_v489 is not None:
                    item508['countryOfOrigin'] = country_of_origin_v489
                if description507 is not None:
                    item508['description'] = description507
                if gtin_v473 is not None:
                    item508['gtin'] = gtin_v473
                if identifiers456 is not None:
                    item508['identifiers'] = identifiers456
                if sku_v457 is not None:
                    item508['sku'] = sku_v457
            ref_loop = pick((ls_loop378[1] if ls_loop378 is not None else None), 1, ('LT',)) if (ls_loop378[1] if ls_loop378 is not None else None) else None
            ref509 = ref_loop[0] if ref_loop is not None else None
            ref509_n = len(ref509) if ref509 is not None else 0
            ref_loop510 = [one for one in (ls_loop378[1] if ls_loop378 is not None else None) or () if (one[0][1] if len(one[0]) > 1 else '') == 'LT']
            ref_loop510 = ref_loop510[1] if len(ref_loop510) >= 2 else None
            ref511 = ref_loop510[0] if ref_loop510 is not None else None
            ref511_n = len(ref511) if ref511 is not None else 0
            try:
                lot_number512 = LOT_NUMBER_286[(ref509[2] if ref509_n > 2 else '') if (ref511[2] if ref511_n > 2 else '') == '' else '']
            except CodecError as error:
                lot_number512 = run.fault(error, ref509, 2, '/lines/*/stock/lotNumber', (ref509[2] if ref509_n > 2 else '') if (ref511[2] if ref511_n > 2 else '') == '' else '')
            ref_loop513 = ls_loop378[1] if ls_loop378 is not None else None
            ref_loop513 = ref_loop513[0] if ref_loop513 else None
            dtm_loop = pick((ref_loop513[1] if ref_loop513 is not None else None), 1, ('036',)) if (ref_loop513[1] if ref_loop513 is not None else None) else None
            dtm514 = dtm_loop[0] if dtm_loop is not None else None
            dtm514_n = len(dtm514) if dtm514 is not None else 0
            try:
                expiry_date = EXPIRY_DATE_287[(dtm514[2] if dtm514_n > 2 else '') if (ref511[2] if ref511_n > 2 else '') == '' else '']
            except CodecError as error:
                expiry_date = run.fault(error, dtm514, 2, '/lines/*/stock/expiryDate', (dtm514[2] if dtm514_n > 2 else '') if (ref511[2] if ref511_n > 2 else '') == '' else '')
            stock515 = None
            if lot_number512 is not None or expiry_date is not None:
                stock515 = {}
                if expiry_date is not None:
                    stock515['expiryDate'] = expiry_date
                if lot_number512 is not None:
                    stock515['lotNumber'] = lot_number512
            qty516 = m377[0]
            qty516_n = len(qty516)
            try:
                value517 = VALUE_288[(qty516[2] if qty516_n > 2 else '') if (qty516[1] if qty516_n > 1 else '') == '17' else '']
            except CodecError as error:
                value517 = run.fault(error, qty516, 2, '/lines/*/onHand/value', (qty516[2] if qty516_n > 2 else '') if (qty516[1] if qty516_n > 1 else '') == '17' else '')
            try:
                unit_code519 = UNIT_CODE_289[(component(qty516[3] if qty516_n > 3 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == '17' and (qty516[2] if qty516_n > 2 else '') != '' else '']
            except CodecError as error:
                unit_code519 = run.fault(error, qty516, 3, '/lines/*/onHand/unitCode', (component(qty516[3] if qty516_n > 3 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == '17' and (qty516[2] if qty516_n > 2 else '') != '' else '')
            unit_code_v518 = unit_code519
            uit_loop520 = m377[1]
            uit_loop520 = uit_loop520[0] if uit_loop520 else None
            uit521 = uit_loop520[0] if uit_loop520 is not None else None
            uit521_n = len(uit521) if uit521 is not None else 0
            if unit_code_v518 is None:
                try:
                    unit_code522 = UNIT_CODE_290[(component(uit521[1] if uit521_n > 1 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == '17' and (qty516[2] if qty516_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code522 = run.fault(error, uit521, 1, '/lines/*/onHand/unitCode', (component(uit521[1] if uit521_n > 1 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == '17' and (qty516[2] if qty516_n > 2 else '') != '' else '')
                unit_code_v518 = unit_code522
            if unit_code_v518 is None:
                try:
                    unit_code525 = UNIT_CODE_291[(component(uit524[1] if uit524_n > 1 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == '17' and (qty516[2] if qty516_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code525 = run.fault(error, uit524, 1, '/lines/*/onHand/unitCode', (component(uit524[1] if uit524_n > 1 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == '17' and (qty516[2] if qty516_n > 2 else '') != '' else '')
                unit_code_v518 = unit_code525
            if unit_code_v518 is None:
                try:
                    unit_code526 = UNIT_CODE_292[(facts.get('unit', '')) if (qty516[1] if qty516_n > 1 else '') == '17' and (qty516[2] if qty516_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code526 = run.fault(error, None, None, '/lines/*/onHand/unitCode', (facts.get('unit', '')) if (qty516[1] if qty516_n > 1 else '') == '17' and (qty516[2] if qty516_n > 2 else '') != '' else '')
                unit_code_v518 = unit_code526
            on_hand527 = None
            if value517 is not None or unit_code_v518 is not None:
                if unit_code_v518 is None:
                    run.lacks('/lines/*/onHand/unitCode', qty516 or m377[0], 'QTY-03:1')
                if value517 is None:
                    run.lacks('/lines/*/onHand/value', qty516 or m377[0], 'QTY-02')
                on_hand527 = {'unitCode': unit_code_v518, 'value': value517}
            try:
                value528 = VALUE_293[(qty516[2] if qty516_n > 2 else '') if (qty516[1] if qty516_n > 1 else '') == '33' else '']
            except CodecError as error:
                value528 = run.fault(error, qty516, 2, '/lines/*/available/value', (qty516[2] if qty516_n > 2 else '') if (qty516[1] if qty516_n > 1 else '') == '33' else '')
            try:
                unit_code530 = UNIT_CODE_294[(component(qty516[3] if qty516_n > 3 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == '33' and (qty516[2] if qty516_n > 2 else '') != '' else '']
            except CodecError as error:
                unit_code530 = run.fault(error, qty516, 3, '/lines/*/available/unitCode', (component(qty516[3] if qty516_n > 3 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == '33' and (qty516[2] if qty516_n > 2 else '') != '' else '')
            unit_code_v529 = unit_code530
            if unit_code_v529 is None:
                try:
                    unit_code531 = UNIT_CODE_295[(component(uit521[1] if uit521_n > 1 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == '33' and (qty516[2] if qty516_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code531 = run.fault(error, uit521, 1, '/lines/*/available/unitCode', (component(uit521[1] if uit521_n > 1 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == '33' and (qty516[2] if qty516_n > 2 else '') != '' else '')
                unit_code_v529 = unit_code531
            if unit_code_v529 is None:
                try:
                    unit_code532 = UNIT_CODE_296[(component(uit524[1] if uit524_n > 1 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == '33' and (qty516[2] if qty516_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code532 = run.fault(error, uit524, 1, '/lines/*/available/unitCode', (component(uit524[1] if uit524_n > 1 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == '33' and (qty516[2] if qty516_n > 2 else '') != '' else '')
                unit_code_v529 = unit_code532
            if unit_code_v529 is None:
                try:
                    unit_code533 = UNIT_CODE_297[(facts.get('unit', '')) if (qty516[1] if qty516_n > 1 else '') == '33' and (qty516[2] if qty516_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code533 = run.fault(error, None, None, '/lines/*/available/unitCode', (facts.get('unit', '')) if (qty516[1] if qty516_n > 1 else '') == '33' and (qty516[2] if qty516_n > 2 else '') != '' else '')
                unit_code_v529 = unit_code533
            available534 = None
            if value528 is not None or unit_code_v529 is not None:
                if unit_code_v529 is None:
                    run.lacks('/lines/*/available/unitCode', qty516 or m377[0], 'QTY-03:1')
                if value528 is None:
                    run.lacks('/lines/*/available/value', qty516 or m377[0], 'QTY-02')
                available534 = {'unitCode': unit_code_v529, 'value': value528}
            try:
                value535 = VALUE_298[(qty516[2] if qty516_n > 2 else '') if (qty516[1] if qty516_n > 1 else '') == '63' else '']
            except CodecError as error:
                value535 = run.fault(error, qty516, 2, '/lines/*/onOrder/value', (qty516[2] if qty516_n > 2 else '') if (qty516[1] if qty516_n > 1 else '') == '63' else '')
            try:
                unit_code537 = UNIT_CODE_299[(component(qty516[3] if qty516_n > 3 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == '63' and (qty516[2] if qty516_n > 2 else '') != '' else '']
            except CodecError as error:
                unit_code537 = run.fault(error, qty516, 3, '/lines/*/onOrder/unitCode', (component(qty516[3] if qty516_n > 3 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == '63' and (qty516[2] if qty516_n > 2 else '') != '' else '')
            unit_code_v536 = unit_code537
            if unit_code_v536 is None:
                try:
                    unit_code538 = UNIT_CODE_300[(component(uit521[1] if uit521_n > 1 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == '63' and (qty516[2] if qty516_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code538 = run.fault(error, uit521, 1, '/lines/*/onOrder/unitCode', (component(uit521[1] if uit521_n > 1 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == '63' and (qty516[2] if qty516_n > 2 else '') != '' else '')
                unit_code_v536 = unit_code538
            if unit_code_v536 is None:
                try:
                    unit_code539 = UNIT_CODE_301[(component(uit524[1] if uit524_n > 1 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == '63' and (qty516[2] if qty516_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code539 = run.fault(error, uit524, 1, '/lines/*/onOrder/unitCode', (component(uit524[1] if uit524_n > 1 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == '63' and (qty516[2] if qty516_n > 2 else '') != '' else '')
                unit_code_v536 = unit_code539
            if unit_code_v536 is None:
                try:
                    unit_code540 = UNIT_CODE_302[(facts.get('unit', '')) if (qty516[1] if qty516_n > 1 else '') == '63' and (qty516[2] if qty516_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code540 = run.fault(error, None, None, '/lines/*/onOrder/unitCode', (facts.get('unit', '')) if (qty516[1] if qty516_n > 1 else '') == '63' and (qty516[2] if qty516_n > 2 else '') != '' else '')
                unit_code_v536 = unit_code540
            on_order541 = None
            if value535 is not None or unit_code_v536 is not None:
                if unit_code_v536 is None:
                    run.lacks('/lines/*/onOrder/unitCode', qty516 or m377[0], 'QTY-03:1')
                if value535 is None:
                    run.lacks('/lines/*/onOrder/value', qty516 or m377[0], 'QTY-02')
                on_order541 = {'unitCode': unit_code_v536, 'value': value535}
            try:
                value542 = VALUE_303[(qty516[2] if qty516_n > 2 else '') if (qty516[1] if qty516_n > 1 else '') == '77' else '']
            except CodecError as error:
                value542 = run.fault(error, qty516, 2, '/lines/*/openOrders/value', (qty516[2] if qty516_n > 2 else '') if (qty516[1] if qty516_n > 1 else '') == '77' else '')
            try:
                unit_code544 = UNIT_CODE_304[(component(qty516[3] if qty516_n > 3 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == '77' and (qty516[2] if qty516_n > 2 else '') != '' else '']
            except CodecError as error:
                unit_code544 = run.fault(error, qty516, 3, '/lines/*/openOrders/unitCode', (component(qty516[3] if qty516_n > 3 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == '77' and (qty516[2] if qty516_n > 2 else '') != '' else '')
            unit_code_v543 = unit_code544
            if unit_code_v543 is None:
                try:
                    unit_code545 = UNIT_CODE_305[(component(uit521[1] if uit521_n > 1 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == '77' and (qty516[2] if qty516_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code545 = run.fault(error, uit521, 1, '/lines/*/openOrders/unitCode', (component(uit521[1] if uit521_n > 1 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == '77' and (qty516[2] if qty516_n > 2 else '') != '' else '')
                unit_code_v543 = unit_code545
            if unit_code_v543 is None:
                try:
                    unit_code546 = UNIT_CODE_306[(component(uit524[1] if uit524_n > 1 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == '77' and (qty516[2] if qty516_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code546 = run.fault(error, uit524, 1, '/lines/*/openOrders/unitCode', (component(uit524[1] if uit524_n > 1 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == '77' and (qty516[2] if qty516_n > 2 else '') != '' else '')
                unit_code_v543 = unit_code546
            if unit_code_v543 is None:
                try:
                    unit_code547 = UNIT_CODE_307[(facts.get('unit', '')) if (qty516[1] if qty516_n > 1 else '') == '77' and (qty516[2] if qty516_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code547 = run.fault(error, None, None, '/lines/*/openOrders/unitCode', (facts.get('unit', '')) if (qty516[1] if qty516_n > 1 else '') == '77' and (qty516[2] if qty516_n > 2 else '') != '' else '')
                unit_code_v543 = unit_code547
            open_orders548 = None
            if value542 is not None or unit_code_v543 is not None:
                if unit_code_v543 is None:
                    run.lacks('/lines/*/openOrders/unitCode', qty516 or m377[0], 'QTY-03:1')
                if value542 is None:
                    run.lacks('/lines/*/openOrders/value', qty516 or m377[0], 'QTY-02')
                open_orders548 = {'unitCode': unit_code_v543, 'value': value542}
            try:
                value550 = VALUE_308[(qty516[2] if qty516_n > 2 else '') if (qty516[1] if qty516_n > 1 else '') == 'QC' else '']
            except CodecError as error:
                value550 = run.fault(error, qty516, 2, '/lines/*/held/value', (qty516[2] if qty516_n > 2 else '') if (qty516[1] if qty516_n > 1 else '') == 'QC' else '')
            value_v549 = value550
            if value_v549 is None:
                try:
                    value551 = VALUE_309[(qty516[2] if qty516_n > 2 else '') if (qty516[1] if qty516_n > 1 else '') == 'QH' else '']
                except CodecError as error:
                    value551 = run.fault(error, qty516, 2, '/lines/*/held/value', (qty516[2] if qty516_n > 2 else '') if (qty516[1] if qty516_n > 1 else '') == 'QH' else '')
                value_v549 = value551
            try:
                unit_code553 = UNIT_CODE_310[(component(qty516[3] if qty516_n > 3 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == 'QC' and (qty516[2] if qty516_n > 2 else '') != '' else '']
            except CodecError as error:
                unit_code553 = run.fault(error, qty516, 3, '/lines/*/held/unitCode', (component(qty516[3] if qty516_n > 3 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == 'QC' and (qty516[2] if qty516_n > 2 else '') != '' else '')
            unit_code_v552 = unit_code553
            if unit_code_v552 is None:
                try:
                    unit_code554 = UNIT_CODE_311[(component(uit521[1] if uit521_n > 1 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == 'QC' and (qty516[2] if qty516_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code554 = run.fault(error, uit521, 1, '/lines/*/held/unitCode', (component(uit521[1] if uit521_n > 1 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == 'QC' and (qty516[2] if qty516_n > 2 else '') != '' else '')
                unit_code_v552 = unit_code554
            if unit_code_v552 is None:
                try:
                    unit_code555 = UNIT_CODE_312[(component(uit524[1] if uit524_n > 1 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == 'QC' and (qty516[2] if qty516_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code555 = run.fault(error, uit524, 1, '/lines/*/held/unitCode', (component(uit524[1] if uit524_n > 1 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == 'QC' and (qty516[2] if qty516_n > 2 else '') != '' else '')
                unit_code_v552 = unit_code555
            if unit_code_v552 is None:
                try:
                    unit_code556 = UNIT_CODE_313[(facts.get('unit', '')) if (qty516[1] if qty516_n > 1 else '') == 'QC' and (qty516[2] if qty516_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code556 = run.fault(error, None, None, '/lines/*/held/unitCode', (facts.get('unit', '')) if (qty516[1] if qty516_n > 1 else '') == 'QC' and (qty516[2] if qty516_n > 2 else '') != '' else '')
                unit_code_v552 = unit_code556
            if unit_code_v552 is None:
                try:
                    unit_code557 = UNIT_CODE_314[(component(qty516[3] if qty516_n > 3 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == 'QH' and (qty516[2] if qty516_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code557 = run.fault(error, qty516, 3, '/lines/*/held/unitCode', (component(qty516[3] if qty516_n > 3 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == 'QH' and (qty516[2] if qty516_n > 2 else '') != '' else '')
                unit_code_v552 = unit_code557
            if unit_code_v552 is None:
                try:
                    unit_code558 = UNIT_CODE_315[(component(uit521[1] if uit521_n > 1 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == 'QH' and (qty516[2] if qty516_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code558 = run.fault(error, uit521, 1, '/lines/*/held/unitCode', (component(uit521[1] if uit521_n > 1 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == 'QH' and (qty516[2] if qty516_n > 2 else '') != '' else '')
                unit_code_v552 = unit_code558
            if unit_code_v552 is None:
                try:
                    unit_code559 = UNIT_CODE_316[(component(uit524[1] if uit524_n > 1 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == 'QH' and (qty516[2] if qty516_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code559 = run.fault(error, uit524, 1, '/lines/*/held/unitCode', (component(uit524[1] if uit524_n > 1 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') == 'QH' and (qty516[2] if qty516_n > 2 else '') != '' else '')
                unit_code_v552 = unit_code559
            if unit_code_v552 is None:
                try:
                    unit_code560 = UNIT_CODE_317[(facts.get('unit', '')) if (qty516[1] if qty516_n > 1 else '') == 'QH' and (qty516[2] if qty516_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code560 = run.fault(error, None, None, '/lines/*/held/unitCode', (facts.get('unit', '')) if (qty516[1] if qty516_n > 1 else '') == 'QH' and (qty516[2] if qty516_n > 2 else '') != '' else '')
                unit_code_v552 = unit_code560
            held561 = None
            if value_v549 is not None or unit_code_v552 is not None:
                if unit_code_v552 is None:
                    run.lacks('/lines/*/held/unitCode', qty516 or m377[0], 'QTY-03:1')
                if value_v549 is None:
                    run.lacks('/lines/*/held/value', qty516 or m377[0], 'QTY-02')
                held561 = {'unitCode': unit_code_v552, 'value': value_v549}
            try:
                code562 = CODE_318[(qty516[1] if qty516_n > 1 else '') if (qty516[1] if qty516_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} else '']
            except CodecError as error:
                code562 = run.fault(error, qty516, 1, '/lines/*/otherQuantities/0/sourceCode/code', (qty516[1] if qty516_n > 1 else '') if (qty516[1] if qty516_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} else '')
            source_code563 = None
            if code562 is not None:
                if code562 is None:
                    run.lacks('/lines/*/otherQuantities/0/sourceCode/code', qty516 or m377[0], 'QTY-01')
                source_code563 = {'code': code562, 'scheme': 'x12-673'}
            try:
                value564 = VALUE_319[(qty516[2] if qty516_n > 2 else '') if (qty516[1] if qty516_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} else '']
            except CodecError as error:
                value564 = run.fault(error, qty516, 2, '/lines/*/otherQuantities/0/quantity/value', (qty516[2] if qty516_n > 2 else '') if (qty516[1] if qty516_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} else '')
            try:
                unit_code566 = UNIT_CODE_320[(component(qty516[3] if qty516_n > 3 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} and (qty516[2] if qty516_n > 2 else '') != '' else '']
            except CodecError as error:
                unit_code566 = run.fault(error, qty516, 3, '/lines/*/otherQuantities/0/quantity/unitCode', (component(qty516[3] if qty516_n > 3 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} and (qty516[2] if qty516_n > 2 else '') != '' else '')
            unit_code_v565 = unit_code566
            if unit_code_v565 is None:
                try:
                    unit_code567 = UNIT_CODE_321[(component(uit521[1] if uit521_n > 1 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} and (qty516[2] if qty516_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code567 = run.fault(error, uit521, 1, '/lines/*/otherQuantities/0/quantity/unitCode', (component(uit521[1] if uit521_n > 1 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} and (qty516[2] if qty516_n > 2 else '') != '' else '')
                unit_code_v565 = unit_code567
            if unit_code_v565 is None:
                try:
                    unit_code568 = UNIT_CODE_322[(component(uit524[1] if uit524_n > 1 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} and (qty516[2] if qty516_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code568 = run.fault(error, uit524, 1, '/lines/*/otherQuantities/0/quantity/unitCode', (component(uit524[1] if uit524_n > 1 else '', 1, facts.get('component', ':'))) if (qty516[1] if qty516_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} and (qty516[2] if qty516_n > 2 else '') != '' else '')
                unit_code_v565 = unit_code568
            if unit_code_v565 is None:
                try:
                    unit_code569 = UNIT_CODE_323[(facts.get('unit', '')) if (qty516[1] if qty516_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} and (qty516[2] if qty516_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code569 = run.fault(error, None, None, '/lines/*/otherQuantities/0/quantity/unitCode', (facts.get('unit', '')) if (qty516[1] if qty516_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} and (qty516[2] if qty516_n > 2 else '') != '' else '')
                unit_code_v565 = unit_code569
            quantity570 = None
            if value564 is not None or unit_code_v565 is not None:
                if unit_code_v565 is None:
                    run.lacks('/lines/*/otherQuantities/0/quantity/unitCode', qty516 or m377[0], 'QTY-03:1')
                if value564 is None:
                    run.lacks('/lines/*/otherQuantities/0/quantity/value', qty516 or m377[0], 'QTY-02')
                quantity570 = {'unitCode': unit_code_v565, 'value': value564}
            other_quantities_item571 = None
            if source_code563 is not None or quantity570 is not None:
                if quantity570 is None:
                    run.lacks('/lines/*/otherQuantities/0/quantity', qty516 or m377[0], 'QTY-02 or QTY-03:1')
                if source_code563 is None:
                    run.lacks('/lines/*/otherQuantities/0/sourceCode', qty516 or m377[0], 'QTY-01')
                other_quantities_item571 = {'quantity': quantity570, 'sourceCode': source_code563}
            other_quantities572: Any = []
            if other_quantities_item571 is not None:
                other_quantities572.append(other_quantities_item571)
            if not other_quantities572:
                other_quantities572 = None
            dates573: Any = []
            for m574 in m377[4] or ():
                dtm575 = m574[0]
                dtm575_n = len(dtm575)
                if not ((dtm575[2] if dtm575_n > 2 else '') != ''):
                    continue
                try:
                    type577 = TYPE_324[dtm575[1] if dtm575_n > 1 else '']
                except CodecError as error:
                    type577 = run.fault(error, dtm575, 1, '/lines/*/dates/*/type', dtm575[1] if dtm575_n > 1 else '')
                type_v576 = (type577[0] if type577 is not None else None)
                source_code_v578 = (type577[1] if type577 is not None else None)
                at_x580 = dtm575[2] if dtm575_n > 2 else ''
                at_x581 = dtm575[3] if dtm575_n > 3 else ''
                at_x582 = dtm575[4] if dtm575_n > 4 else ''
                at579 = None
                if at_x580:
                    try:
                        at579 = K1.get(profile, at_x580, at_x581, at_x582)
                    except CodecError as error:
                        at579 = run.fault(error, dtm575, (2, 3, 4), '/lines/*/dates/*/at', (at_x580, at_x581, at_x582))
                dates_item583 = None
                if type_v576 is not None or source_code_v578 is not None or at579 is not None:
                    if at579 is None:
                        run.lacks('/lines/*/dates/*/at', dtm575 or m574[0], 'DTM-02 or DTM-03 or DTM-04')
                    if type_v576 is None:
                        run.lacks('/lines/*/dates/*/type', dtm575 or m574[0], 'DTM-01')
                    dates_item583 = {'at': at579, 'type': type_v576}
                    if source_code_v578 is not None:
                        dates_item583['sourceCode'] = source_code_v578
                if dates_item583 is not None:
                    dates573.append(dates_item583)
            if len(dates573) > 20:
                run.crowded('/lines/*/dates', m377[0], len(dates573), 20)
            if not dates573:
                dates573 = None
            references584: Any = []
            for m585 in m377[7] or ():
                for m586 in m585[1] or ():
                    ref587 = m586[0]
                    ref587_n = len(ref587)
                    if not ((ref587[2] if ref587_n > 2 else '') != '' and (ref587[1] if ref587_n > 1 else '') != 'LT'):
                        continue
                    try:
                        type589 = TYPE_325[ref587[1] if ref587_n > 1 else '']
                    except CodecError as error:
                        type589 = run.fault(error, ref587, 1, '/lines/*/references/*/type', ref587[1] if ref587_n > 1 else '')
                    type_v588 = (type589[0] if type589 is not None else None)
                    source_code_v590 = (type589[1] if type589 is not None else None)
                    try:
                        value591 = VALUE_326[ref587[2] if ref587_n > 2 else '']
                    except CodecError as error:
                        value591 = run.fault(error, ref587, 2, '/lines/*/references/*/value', ref587[2] if ref587_n > 2 else '')
                    try:
                        description592 = DESCRIPTION_327[ref587[3] if ref587_n > 3 else '']
                    except CodecError as error:
                        description592 = run.fault(error, ref587, 3, '/lines/*/references/*/description', ref587[3] if ref587_n > 3 else '')
                    references_item593 = None
                    if type_v588 is not None or source_code_v590 is not None or value591 is not None or description592 is not None:
                        if type_v588 is None:
                            run.lacks('/lines/*/references/*/type', ref587 or m586[0], 'REF-01')
                        if value591 is None:
                            run.lacks('/lines/*/references/*/value', ref587 or m586[0], 'REF-02')
                        references_item593 = {'type': type_v588, 'value': value591}
                        if description592 is not None:
                            references_item593['description'] = description592
                        if source_code_v590 is not None:
                            references_item593['sourceCode'] = source_code_v590
                    if references_item593 is not None:
                        references584.append(references_item593)
            if len(references584) > 50:
                run.crowded('/lines/*/references', m377[0], len(references584), 50)
            if not references584:
                references584 = None
            references594: Any = []
            if (ref511[2] if ref511_n > 2 else '') != '':
                for m595 in m377[7] or ():
                    for m596 in m595[1] or ():
                        ref597 = m596[0]
                        ref597_n = len(ref597)
                        if not ((ref597[2] if ref597_n > 2 else '') != '' and (ref597[1] if ref597_n > 1 else '') == 'LT'):
                            continue
                        try:
                            type599 = TYPE_328[ref597[1] if ref597_n > 1 else '']
                        except CodecError as error:
                            type599 = run.fault(error, ref597, 1, '/lines/*/references/*/type', ref597[1] if ref597_n > 1 else '')
                        type_v598 = (type599[0] if type599 is not None else None)
                        source_code_v600 = (type599[1] if type599 is not None else None)
                        try:
                            value601 = VALUE_329[ref597[2] if ref597_n > 2 else '']
                        except CodecError as error:
                            value601 = run.fault(error, ref597, 2, '/lines/*/references/*/value', ref597[2] if ref597_n > 2 else '')
                        try:
                            description602 = DESCRIPTION_330[ref597[3] if ref597_n > 3 else '']
                        except CodecError as error:
                            description602 = run.fault(error, ref597, 3, '/lines/*/references/*/description', ref597[3] if ref597_n > 3 else '')
                        references_item603 = None
                        if type_v598 is not None or source_code_v600 is not None or value601 is not None or description602 is not None:
                            if type_v598 is None:
                                run.lacks('/lines/*/references/*/type', ref597 or m596[0], 'REF-01')
                            if value601 is None:
                                run.lacks('/lines/*/references/*/value', ref597 or m596[0], 'REF-02')
                            references_item603 = {'type': type_v598, 'value': value601}
                            if description602 is not None:
                                references_item603['description'] = description602
                            if source_code_v600 is not None:
                                references_item603['sourceCode'] = source_code_v600
                        if references_item603 is not None:
                            references594.append(references_item603)
            if len(references594) > 50:
                run.crowded('/lines/*/references', m377[0], len(references594), 50)
            if not references594:
                references594 = None
            references604 = [*(references584 or ()), *(references594 or ())] or None
            lines_item605 = None
            if item508 is not None or stock515 is not None or on_hand527 is not None or available534 is not None or on_order541 is not None or open_orders548 is not None or held561 is not None or other_quantities572 is not None or dates573 is not None or references604 is not None:
                if item508 is None:
                    run.lacks('/lines/*/item', lin381 or m377[0], 'LIN-02 or LIN-03')
                lines_item605 = {'item': item508}
                if available534 is not None:
                    lines_item605['available'] = available534
                if dates573 is not None:
                    lines_item605['dates'] = dates573
                if held561 is not None:
                    lines_item605['held'] = held561
                if on_hand527 is not None:
                    lines_item605['onHand'] = on_hand527
                if on_order541 is not None:
                    lines_item605['onOrder'] = on_order541
                if open_orders548 is not None:
                    lines_item605['openOrders'] = open_orders548
                if other_quantities572 is not None:
                    lines_item605['otherQuantities'] = other_quantities572
                if references604 is not None:
                    lines_item605['references'] = references604
                if stock515 is not None:
                    lines_item605['stock'] = stock515
            if lines_item605 is not None:
                lines375.append(lines_item605)
    if len(lines375) > 9999:
        run.crowded('/lines', n0[0], len(lines375), 9999)
    if not lines375:
        lines375 = None
    lines606 = [*(lines114 or ()), *(lines375 or ())] or None
    dates607: Any = []
    for m608 in n0[3] or ():
        dtm609 = m608[0]
        dtm609_n = len(dtm609)
        if not ((dtm609[2] if dtm609_n > 2 else '') != ''):
            continue
        try:
            type611 = TYPE_331[dtm609[1] if dtm609_n > 1 else '']
        except CodecError as error:
            type611 = run.fault(error, dtm609, 1, '/dates/*/type', dtm609[1] if dtm609_n > 1 else '')
        type_v610 = (type611[0] if type611 is not None else None)
        source_code_v612 = (type611[1] if type611 is not None else None)
        at_x614 = dtm609[2] if dtm609_n > 2 else ''
        at_x615 = dtm609[3] if dtm609_n > 3 else ''
        at_x616 = dtm609[4] if dtm609_n > 4 else ''
        at613 = None
        if at_x614:
            try:
                at613 = K1.get(profile, at_x614, at_x615, at_x616)
            except CodecError as error:
                at613 = run.fault(error, dtm609, (2, 3, 4), '/dates/*/at', (at_x614, at_x615, at_x616))
        dates_item617 = None
        if type_v610 is not None or source_code_v612 is not None or at613 is not None:
            if at613 is None:
                run.lacks('/dates/*/at', dtm609 or m608[0], 'DTM-02 or DTM-03 or DTM-04')
            if type_v610 is None:
                run.lacks('/dates/*/type', dtm609 or m608[0], 'DTM-01')
            dates_item617 = {'at': at613, 'type': type_v610}
            if source_code_v612 is not None:
                dates_item617['sourceCode'] = source_code_v612
        if dates_item617 is not None:
            dates607.append(dates_item617)
    if len(dates607) > 50:
        run.crowded('/dates', n0[0], len(dates607), 50)
    if not dates607:
        dates607 = None
    references618: Any = []
    for m619 in n0[4] or ():
        ref620 = m619[0]
        ref620_n = len(ref620)
        if not ((ref620[2] if ref620_n > 2 else '') != ''):
            continue
        try:
            type622 = TYPE_332[ref620[1] if ref620_n > 1 else '']
        except CodecError as error:
            type622 = run.fault(error, ref620, 1, '/references/*/type', ref620[1] if ref620_n > 1 else '')
        type_v621 = (type622[0] if type622 is not None else None)
        source_code_v623 = (type622[1] if type622 is not None else None)
        try:
            value624 = VALUE_333[ref620[2] if ref620_n > 2 else '']
        except CodecError as error:
            value624 = run.fault(error, ref620, 2, '/references/*/value', ref620[2] if ref620_n > 2 else '')
        try:
            description625 = DESCRIPTION_334[ref620[3] if ref620_n > 3 else '']
        except CodecError as error:
            description625 = run.fault(error, ref620, 3, '/references/*/description', ref620[3] if ref620_n > 3 else '')
        references_item626 = None
        if type_v621 is not None or source_code_v623 is not None or value624 is not None or description625 is not None:
            if type_v621 is None:
                run.lacks('/references/*/type', ref620 or m619[0], 'REF-01')
            if value624 is None:
                run.lacks('/references/*/value', ref620 or m619[0], 'REF-02')
            references_item626 = {'type': type_v621, 'value': value624}
            if description625 is not None:
                references_item626['description'] = description625
            if source_code_v623 is not None:
                references_item626['sourceCode'] = source_code_v623
        if references_item626 is not None:
            references618.append(references_item626)
    if len(references618) > 300:
        run.crowded('/references', n0[0], len(references618), 300)
    if not references618:
        references618 = None
    if as_of is None:
        run.lacks('/asOf', bia or n0[0], 'BIA-04 or BIA-05')
    if facility is None:
        run.lacks('/facility', n1 or n0[0], 'N1[01=WH]-02 or N1[01=WH]-03')
    if snapshot_id is None:
        run.lacks('/snapshotId', bia or n0[0], 'BIA-03')
    data = {'asOf': as_of, 'facility': facility, 'lines': lines606 or [], 'snapshotId': snapshot_id}
    if dates607 is not None:
        data['dates'] = dates607
    if parties113 is not None:
        data['parties'] = parties113
    if references618 is not None:
        data['references'] = references618
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
    root, strays = group(run.items, STRUCTURE)
    if strays:
        run.stray(strays)
    _emit_0(root, run)
    _skip_0(root, run)
    _skip_1(root, run)
