namespace Lernet.Nn.Tests.Contract;

/// <summary>Every public module has a row here; <see cref="ModuleContractTests"/> names those that do not.</summary>
public static class ModuleTable
{
    public static IEnumerable<ModuleCase> Rows => [.. SimpleRows.All, .. PictureRows.All, .. ActivationRows.All, .. SequenceRows.All];

    public static TheoryData<ModuleCase> Data => [.. Rows];
}
