namespace Lernet.Grading.Sandboxes;

/// <summary>A call to the Linux kernel by its number on each processor; −1 where the processor lacks it.</summary>
internal readonly record struct SystemCall(string Name, int X64, int Arm64)
{
    public static SystemCall NewThread { get; } = new("clone", 56, 220);

    public static SystemCall NewThread3 { get; } = new("clone3", 435, 435);

    /// <summary>What no submission needs. The numbers are those of Linux's asm/unistd.h.</summary>
    public static IReadOnlyList<SystemCall> Denied { get; } =
    [
        // other processes
        new("ptrace", 101, 117), new("process_vm_readv", 310, 270), new("process_vm_writev", 311, 271), new("process_madvise", 440, 440),
        new("kcmp", 312, 272), new("pidfd_open", 434, 434), new("pidfd_getfd", 438, 438), new("move_pages", 279, 239),
        new("migrate_pages", 256, 238),
        // new processes
        new("fork", 57, -1), new("vfork", 58, -1), new("execveat", 322, 281),
        // namespaces and mounts
        new("unshare", 272, 97), new("setns", 308, 268), new("mount", 165, 40), new("umount2", 166, 39), new("pivot_root", 155, 41),
        new("chroot", 161, 51), new("move_mount", 429, 429), new("open_tree", 428, 428), new("fsopen", 430, 430), new("fsconfig", 431, 431),
        new("fsmount", 432, 432), new("fspick", 433, 433), new("mount_setattr", 442, 442), new("name_to_handle_at", 303, 264),
        new("open_by_handle_at", 304, 265), new("quotactl", 179, 60), new("quotactl_fd", 443, 443),
        // the kernel
        new("bpf", 321, 280), new("perf_event_open", 298, 241), new("userfaultfd", 323, 282), new("io_uring_setup", 425, 425),
        new("io_uring_enter", 426, 426), new("io_uring_register", 427, 427), new("kexec_load", 246, 104), new("kexec_file_load", 320, 294),
        new("init_module", 175, 105), new("finit_module", 313, 273), new("delete_module", 176, 106), new("reboot", 169, 142),
        new("syslog", 103, 116), new("acct", 163, 89), new("swapon", 167, 224), new("swapoff", 168, 225), new("fanotify_init", 300, 262),
        new("fanotify_mark", 301, 263), new("lookup_dcookie", 212, 18), new("personality", 135, 92), new("modify_ldt", 154, -1),
        new("iopl", 172, -1), new("ioperm", 173, -1), new("uselib", 134, -1), new("ustat", 136, -1), new("sysfs", 139, -1),
        new("vhangup", 153, 58),
        // keys
        new("add_key", 248, 217), new("request_key", 249, 218), new("keyctl", 250, 219),
        // the clock and names
        new("settimeofday", 164, 170), new("clock_settime", 227, 112), new("clock_adjtime", 305, 266), new("adjtimex", 159, 171),
        new("sethostname", 170, 161), new("setdomainname", 171, 162),
        // the network
        new("socket", 41, 198), new("socketpair", 53, 199),
        // memory that outlives its process or escapes limits
        new("memfd_create", 319, 279), new("memfd_secret", 447, 447), new("shmget", 29, 194), new("shmat", 30, 196), new("shmctl", 31, 195),
        new("msgget", 68, 186), new("msgctl", 71, 187), new("msgsnd", 69, 189), new("msgrcv", 70, 188), new("semget", 64, 190),
        new("semctl", 66, 191), new("semop", 65, 193), new("semtimedop", 220, 192), new("mq_open", 240, 180), new("mq_unlink", 241, 181),
    ];
}
