/** The manifest of an add-in that has nothing to do with this one, and uses all that a manifest can say of a ribbon. */
export const SECOND_ADD_IN = `<?xml version="1.0" encoding="UTF-8"?>
<!-- Prefixes other than the usual ones, on purpose. -->
<o:OfficeApp xmlns:o="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:r="http://schemas.microsoft.com/office/officeappbasictypes/1.0" i:type="TaskPaneApp">
  <o:Id>11111111-2222-3333-4444-555555555555</o:Id>
  <o:Version>1.10.0.0</o:Version>
  <o:ProviderName>Seeds &amp; Sons</o:ProviderName>
  <o:DefaultLocale>en-US</o:DefaultLocale>
  <o:DisplayName DefaultValue="Garden &#8211; planner"><o:Override Locale="de-DE" Value="Gartenplaner"/></o:DisplayName>
  <o:Description DefaultValue="Plans beds."/>
  <o:Hosts><o:Host Name="Document"/><o:Host Name="Workbook"/></o:Hosts>
  <o:Requirements><o:Sets DefaultMinVersion="1.4"><o:Set Name="ExcelApi"/><o:Set Name="RibbonApi" MinVersion="1.10"/></o:Sets></o:Requirements>
  <o:DefaultSettings><o:SourceLocation DefaultValue="https://garden.example/pane.html"/></o:DefaultSettings>
  <o:Permissions>ReadDocument</o:Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" i:type="VersionOverridesV1_0">
    <Hosts>
      <Host i:type="Document"><DesktopFormFactor/></Host>
      <Host i:type="Workbook">
        <DesktopFormFactor>
          <FunctionFile resid="Commands"/>
          <ExtensionPoint i:type="PrimaryCommandSurface">
            <OfficeTab id="TabData">
              <Group id="Beds">
                <Label resid="Beds"/>
                <Icon><r:Image size="16" resid="Icon16"/></Icon>
                <Control i:type="Button" id="Water">
                  <Label resid="Water"/>
                  <Supertip><Title resid="Water"/><Description resid="WaterTip"/></Supertip>
                  <Icon><r:Image size="16" resid="Icon16"/><r:Image size="80" resid="Icon80"/></Icon>
                  <Action i:type="ExecuteFunction"><FunctionName>waterBeds</FunctionName></Action>
                  <Enabled>false</Enabled>
                </Control>
              </Group>
            </OfficeTab>
            <CustomTab id="Garden">
              <Group id="Plants">
                <Label resid="Plants"/>
                <Icon><r:Image size="16" resid="Icon16"/></Icon>
                <Control i:type="Menu" id="Sow">
                  <Label resid="Sow"/>
                  <Supertip><Title resid="Sow"/><Description resid="WaterTip"/></Supertip>
                  <Icon><r:Image size="16" resid="Icon16"/></Icon>
                  <Items>
                    <Item id="SowPeas">
                      <Label resid="Peas"/>
                      <Supertip><Title resid="Peas"/><Description resid="PeasTip"/></Supertip>
                      <Action i:type="ExecuteFunction"><FunctionName>sowPeas</FunctionName></Action>
                    </Item>
                    <Item id="SowPane">
                      <Label resid="Sow"/>
                      <Supertip><Title resid="Sow"/><Description resid="PeasTip"/></Supertip>
                      <Action i:type="ShowTaskpane"><SourceLocation resid="Pane"/></Action>
                    </Item>
                  </Items>
                </Control>
              </Group>
              <Label resid="Garden"/>
            </CustomTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <r:Images>
        <r:Image id="Icon16" DefaultValue="https://garden.example/16.png"/>
        <r:Image id="Icon80" DefaultValue="https://garden.example/80.png"/>
      </r:Images>
      <r:Urls>
        <r:Url id="Commands" DefaultValue="https://garden.example/commands.html"/>
        <r:Url id="Pane" DefaultValue="https://garden.example/sow.html"><r:Override Locale="de-DE" Value="https://garden.example/de.html"/></r:Url>
      </r:Urls>
      <r:ShortStrings>
        <r:String id="Beds" DefaultValue="Beds"/>
        <r:String id="Water" DefaultValue="Water"/>
        <r:String id="Plants" DefaultValue="Plants"/>
        <r:String id="Sow" DefaultValue="Sow"><r:Override Locale="de-DE" Value="Säen"/></r:String>
        <r:String id="Peas" DefaultValue="Peas"/>
        <r:String id="Garden" DefaultValue="Garden"/>
      </r:ShortStrings>
      <r:LongStrings>
        <r:String id="WaterTip" DefaultValue="Waters every bed."/>
        <r:String id="PeasTip" DefaultValue="Sows a row of peas."/>
      </r:LongStrings>
    </Resources>
  </VersionOverrides>
  <o:ExtendedOverrides Url="https://garden.example/shortcuts.json"/>
</o:OfficeApp>
`;
