namespace Lernet.Ilgpu.Running;

/// <summary>A kernel whose threads work in groups that share memory and wait for each other.</summary>
internal interface IGroupKernel
{
    /// <summary>What a thread does; ILGPU's <c>Grid</c> and <c>Group</c> tell it where it stands.</summary>
    void Run();
}
