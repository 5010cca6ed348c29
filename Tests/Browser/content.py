"""Records that are awkward to show: the least there may be, in English, with names that no line can break."""

WORD = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft" + "x" * 39  # 120 letters
NAME = "粤港澳大湾区综合交通枢纽换乘中心及配套市政道路改造提升工程第一标段施工总承包项目部临时设施与地下综合管廊工程建设的项目群"
CODE = "K" + "1234567890" * 6 + "-A"

FILES = {
    "portal.yml": f"""title: {WORD} Progress
publisher: {WORD}
region: {WORD}
language: en
tiers:
  - {{id: local, name: {WORD}, all: true}}
sectors:
  {WORD}: [{WORD}-sector]
""",
    "units.csv": f"""id,name,kind
U1,{WORD}-unit,部门
T1,{NAME},镇街
""",
    "plans/2022.csv": f"""id,name,tiers,sector,town,unit,nature,total,annual,start,finish
{CODE},{WORD},local,{WORD}-sector,{NAME},{WORD}-unit,新建,12345678.12,9999999.99,2022-01,2023-12
A-2,{NAME},local,{WORD}-sector,{NAME},{WORD}-unit,续建,1,0.0001,,
""",
    "progress/2022-01.csv": f"""id,completed,stage,status
{CODE},8765432.12,{WORD},在建
A-2,0,{NAME},停工
""",
}


def write(folder):
    for path, text in FILES.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return folder
